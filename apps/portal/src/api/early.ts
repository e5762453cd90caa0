const asked = new Map<string, Promise<Response>>();

/** Asks before there is anybody to show the answer to. */
export function askEarly(address: string): void {
  const answer = fetch(address, { credentials: 'same-origin' })
    // Read to its end now: whoever takes it has no more to wait for.
    .then(async (response) => new Response(await response.blob(), response));
  // Whoever takes it is told.
  answer.catch(() => undefined);
  asked.set(new URL(address, window.location.origin).href, answer);
}

/** The answer that was asked for early, once: who asks again wants news. */
export function askedEarly({ method, url }: Request): Promise<Response> | undefined {
  const answer = method === 'GET' ? asked.get(url) : undefined;
  asked.delete(url);
  return answer;
}

/** The role the server left as a mark beside its own cookie, « 1 » in older sessions; null: nobody is signed in. */
export const signedInAs = (): string | null =>
  /(?:^|; )passerelle_signed_in=([^;]+)/.exec(document.cookie)?.[1] ?? null;

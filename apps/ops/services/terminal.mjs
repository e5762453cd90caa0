// What the person at the terminal reads. Everything but results goes to stderr: `npm run ops -- … > file` must
// hold the result alone.

/** An expected problem: its message is the one sentence to show, without a stack. */
export class Refusal extends Error {}

// The terminal may be closed or the reader of a pipe gone while parts still have to be stopped.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

export const say = (line = '') => process.stderr.write(`${line}\n`);

/** Says what takes time, then how long it took. */
export async function step(label, work) {
  const begun = performance.now();
  say(`${label}…`);
  const result = await work();
  say(`  fait en ${((performance.now() - begun) / 1000).toFixed(1).replace('.', ',')} s`);
  return result;
}

/** Runs an entry script: a refusal is one sentence, anything else keeps its stack; both end with code 1. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    say(sentence(error));
    process.exitCode = 1;
  }
}

export function sentence(error) {
  if (error instanceof Refusal) return error.message;
  if (error?.name === 'AbortError') return 'Interrompu.';
  if (error?.code === 'EACCES')
    return `Accès refusé à ${error.path} : ce fichier appartient sans doute à un autre utilisateur.`;
  return error?.stack ?? String(error);
}

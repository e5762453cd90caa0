import 'reflect-metadata';
import { ConfigError, CsvProblem, DomainError } from '#platform';
import { PositionsFileError, RomeFolderError } from '#reference';
import { UsageError } from './command.js';
import { commands } from './commands.js';

// Whoever reads may stop early: `ops … | head`.
process.stdout.on('error', () => process.exit());

const [first, ...rest] = process.argv.slice(2);
const asksOffline = first === '--offline';
const name = asksOffline ? rest[0] : first;
const args = asksOffline ? rest.slice(1) : rest;
const command = commands.find((candidate) => candidate.name === name);

// An unknown command needs no database either: it only says so.
if (asksOffline) process.exit(isOffline() ? 0 : 1);

if (!command) {
  const width = Math.max(...commands.map((known) => known.name.length));
  const list = commands.map((known) => `  ${known.name.padEnd(width)}  ${known.description}`).join('\n');
  process.stderr.write(
    `${name === undefined || name === 'help' ? '' : `Commande inconnue : ${name}\n\n`}Commandes :\n${list}\n`,
  );
  process.exit(name === undefined || name === 'help' ? 0 : 1);
}

try {
  await command.run(args);
  process.exitCode = 0;
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}

function isOffline(): boolean {
  const offline = command?.offline ?? true;
  return typeof offline === 'function' ? offline(args) : offline;
}

/** Expected problems are one sentence; any other one keeps its stack. */
function sentenceOf(error: unknown): string {
  const expected = [UsageError, ConfigError, CsvProblem, DomainError, PositionsFileError, RomeFolderError].some(
    (kind) => error instanceof kind,
  );
  if (!(error instanceof Error)) return String(error);
  return expected ? error.message : (error.stack ?? error.message);
}

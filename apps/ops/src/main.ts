import 'reflect-metadata';
import { ConfigError, DomainError } from '#platform';
import { UsageError } from './command.js';
import { commands } from './commands.js';

const [first, ...rest] = process.argv.slice(2);
const asksOffline = first === '--offline';
const name = asksOffline ? rest[0] : first;
const args = asksOffline ? rest.slice(1) : rest;
const command = commands.find((candidate) => candidate.name === name);

if (asksOffline) process.exit(command?.offline ? 0 : 1);

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
  const known = error instanceof UsageError || error instanceof ConfigError || error instanceof DomainError;
  process.stderr.write(
    `${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}

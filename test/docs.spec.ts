import fs from 'node:fs';
import path from 'node:path';
import { configVariables } from './support/config-variables.js';

const root = path.resolve(import.meta.dirname, '..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/operations.md',
  'docs/security.md',
  'docs/tour.md',
];
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
/** `libs/x/<name>.ts` is a promise about its folder; `{a,b}` about each. */
const certain = (named: string): string => (/[<…*]/.test(named) ? named.slice(0, named.search(/[^/]*[<…*]/)) : named);

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names files that exist', () => {
    const named = matches(text, /`((?:apps|libs|test|docs|docker|\.ci)\/[^`\s]*)`/g).map(certain);
    expect(named.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([]);
  });

  it('links to pages and pictures that exist', () => {
    const links = matches(text, /\]\((?!https?:|#)([^)#]+)[^)]*\)/g);
    expect(links.filter((link) => !fs.existsSync(path.join(root, path.dirname(page), link)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(matches(text, /npm run ([\w:-]+)/g).filter((script) => !(script in scripts))).toEqual([]);
  });

  it('names commands that exist', () => {
    const commands = fs
      .readdirSync(path.join(root, 'apps/ops/src'), { recursive: true })
      .filter((file) => String(file).endsWith('.command.ts'))
      .flatMap((file) => matches(read(path.join('apps/ops/src', String(file))), /^\s*name: '([\w:-]+)'/gm));
    expect(commands.length).toBeGreaterThan(8);
    expect(matches(text, /npm run ops -- ([a-z:-]+)/g).filter((command) => !commands.includes(command))).toEqual([]);
  });
});

it('docs/operations.md explains every variable, and no other', () => {
  const explained = matches(read('docs/operations.md'), /^\| `([A-Z_]+)` \|/gm);
  expect([...explained].sort()).toEqual(configVariables());
});

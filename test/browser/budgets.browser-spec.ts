import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the first page may weigh over the network, and what each later page may add. Kilobytes of 1,000 bytes, gzip. */
const FIRST_LOAD = { js: 180, css: 40 };
const LATER_PAGE = 60;

interface Chunk {
  file: string;
  src?: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: string[];
  css?: string[];
}

const folder = path.resolve(import.meta.dirname, '../../dist/apps/portal');
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<string, Chunk>;
/** The small file that runs first, and the portal it asks for. */
const ENTRIES = ['index.html', 'src/app.tsx'];
/** Everything that comes after them; a mailed link or a bookmark may open any page first. */
const pages = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry);

/** The files a chunk cannot do without: its own, and what it imports at once. */
function filesOf(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file);
  for (const imported of chunk.imports ?? []) filesOf(imported, seen);
  return seen;
}

/** Kilobytes as the server sends them. */
function weight(files: Iterable<string>, ending: '.js' | '.css'): number {
  const sizes = [...files]
    .filter((file) => file.endsWith(ending))
    .map((file) => gzipSync(fs.readFileSync(path.join(folder, file))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** What is too heavy, with its weight. */
const over = (limit: number, weightOf: (page: string) => number) =>
  pages
    .map((page): [string, number] => [page, weightOf(page)])
    .filter(([, kilobytes]) => kilobytes > limit)
    .map(([page, kilobytes]) => `${page}: ${kilobytes.toFixed(1)} kB`);

describe('the weight of the portal', () => {
  const always = new Set(ENTRIES.flatMap((entry) => [...filesOf(entry)]));
  const opened = (page: string) => [...new Set([...always, ...filesOf(page)])];
  const added = (page: string) => [...filesOf(page)].filter((file) => !always.has(file));

  it('is known for every page', () => expect(pages.length).toBeGreaterThan(30));

  it(`of a first load stays within ${FIRST_LOAD.js} kB of script and ${FIRST_LOAD.css} kB of style`, () => {
    expect(over(FIRST_LOAD.js, (page) => weight(opened(page), '.js'))).toEqual([]);
    expect(over(FIRST_LOAD.css, (page) => weight(opened(page), '.css'))).toEqual([]);
  });

  it(`of each later page adds at most ${LATER_PAGE} kB of script`, () => {
    expect(over(LATER_PAGE, (page) => weight(added(page), '.js'))).toEqual([]);
  });
});

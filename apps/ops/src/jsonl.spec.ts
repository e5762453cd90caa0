import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UsageError } from './command.js';
import { mapJsonLines } from './jsonl.js';

describe('mapJsonLines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jsonl-'));
  const file = (name: string): string => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = async (name: string, content: string | Buffer): Promise<unknown[]> => {
    writeFileSync(file(name), content);
    await mapJsonLines(file(name), file('out.jsonl'), ({ id, n }) => {
      if (typeof n !== 'number') throw new Error('n : un nombre est attendu');
      return { id, twice: n * 2 };
    });
    const lines = readFileSync(file('out.jsonl'), 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as unknown);
  };

  it('answers line by line and goes on after a bad one', async () => {
    const content = '{"id":"a","n":1}\r\n\n{"id":\n[1]\n{"id":7}\n{"n":3}';
    expect(await run('in.jsonl', content)).toEqual([
      { id: 'a', twice: 2 },
      { error: 'ligne 3 : ce n’est pas un objet JSON' },
      { error: 'ligne 4 : ce n’est pas un objet JSON' },
      { id: 7, error: 'n : un nombre est attendu' },
      { twice: 6 },
    ]);
  });

  it('reads a packed file and one with a byte order mark', async () => {
    expect(await run('in.jsonl.gz', gzipSync('{"id":1,"n":1}\n'))).toEqual([{ id: 1, twice: 2 }]);
    expect(await run('bom.jsonl', '\uFEFF{"id":1,"n":1}\n')).toEqual([{ id: 1, twice: 2 }]);
  });

  it.each(['none.jsonl', 'none.jsonl.gz'])('says that %s cannot be read', async (name) => {
    await expect(mapJsonLines(file(name), file('out.jsonl'), (record) => record)).rejects.toThrow(UsageError);
  });

  it('says that a packed file is damaged', async () => {
    await expect(run('bad.jsonl.gz', 'not packed')).rejects.toThrow(UsageError);
  });

  it('says that the answers cannot be written', async () => {
    writeFileSync(file('in.jsonl'), '{}');
    await expect(mapJsonLines(file('in.jsonl'), join(folder, 'none', 'out'), (record) => record)).rejects.toThrow(
      UsageError,
    );
  });
});

import fc from 'fast-check';
import { CsvProblem, openCsv, writeCsv } from './csv.js';

const pieces = (bytes: Uint8Array, size = 7) =>
  function* (): Iterable<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((sign) => ({ '’': 0x92, œ: 0x9c, '€': 0x80 })[sign] ?? sign.charCodeAt(0)));
const utf8 = (text: string): Uint8Array => Buffer.from(text);

async function read(bytes: Uint8Array) {
  const file = await openCsv(pieces(bytes));
  const records = [];
  for await (const record of file.records()) records.push(record);
  return { ...file, records };
}

describe('openCsv', () => {
  it.each([
    ['UTF-8, semicolons', utf8('nom;métier\nZoé;l’œuf, dur\n')],
    ['UTF-8 with its mark', utf8('\ufeffnom;métier\r\nZoé;l’œuf, dur\r\n')],
    ['Windows-1252', windows1252('nom;métier\r\nZoé;l’œuf, dur\r\n')],
    ['commas and quotes', utf8('nom,métier\nZoé,"l’œuf, dur"')],
    ['tabs', utf8('nom\tmétier\nZoé\tl’œuf, dur')],
  ])('reads %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({
      columns: ['nom', 'métier'],
      lines: 2,
      records: [{ line: 2, cells: ['Zoé', 'l’œuf, dur'] }],
    });
  });

  it('numbers the lines as an editor does, empty ones and those within quotes included', async () => {
    const { records } = await read(utf8('a;b\n1;2\n\n"deux\nlignes";3\n4;5\n'));
    expect(records.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, '1'],
      [4, 'deux\nlignes'],
      [6, '4'],
    ]);
  });

  it('refuses an empty file, and names the line of a quote that never closes', async () => {
    await expect(read(utf8(''))).rejects.toThrow('vide');
    await expect(read(utf8('a;b\n1;2\n"x;3\n'))).rejects.toMatchObject({ line: 3 } satisfies Partial<CsvProblem>);
  });
});

describe('writeCsv', () => {
  it.each(['PK\u0003\u0004 a workbook', 'n\0o\0m\0;'])('says of %j how to make a CSV of it', async (text) => {
    await expect(read(Buffer.from(text, 'latin1'))).rejects.toThrow(/Enregistrer sous/);
  });

  it.each(['=1+1', '+33600000000', '-2', '@SUM(A1)', '\tx'])('never begins a cell with %j', (cell) => {
    expect(writeCsv(['a'], [[cell]])).toContain(`'${cell}`);
  });

  it('comes back as it was', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/\r/.test(text) && !/^'[=+\-@\t]/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const { records } = await read(utf8(writeCsv(['un', 'deux'], rows)));
        expect(records.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });
});

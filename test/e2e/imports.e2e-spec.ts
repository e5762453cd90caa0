import { emptyReport, type ImportKind, type ImportReport, Imports } from '#imports';
import { openCsv, SYSTEM } from '#platform';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { aSiret, anAdviser, aStructure, signInAs } from '../support/builders.js';

let house: TestHouse;
let imports: Imports;
let structureId: string;
let director: string;
let adviser: string;
let stranger: string;
const ADVISER = 'karim@example.org';

const api = () => request(house.app.getHttpServer());
const count = async (table: string): Promise<number> =>
  (await house.db.query<{ count: number }>(`select count(*)::int as count from ${table}`))[0]!.count;

beforeAll(async () => {
  house = await startHouse();
  imports = house.app.get(Imports);
  structureId = await aStructure(house, { communes: ['61169'] });
  adviser = await signInAs(house, await anAdviser(house, structureId, { email: ADVISER }));
  director = await signInAs(house, await anAdviser(house, structureId, { role: 'director' }));
  const elsewhere = await aStructure(house, { communes: ['14118'] });
  stranger = await signInAs(house, await anAdviser(house, elsewhere, { role: 'director' }));
});
afterAll(() => house.close());

/** What a file does to the structure, or would do. */
async function take(kind: ImportKind, text: string, options: { isRehearsal?: boolean; of?: string } = {}) {
  const file = await openCsv(() => [Buffer.from(text)]);
  const { report } = await imports.run(kind, {
    file,
    structureId: options.of ?? structureId,
    by: SYSTEM,
    isRehearsal: options.isRehearsal ?? false,
    done: emptyReport(),
  });
  return report;
}
const counts = ({ created, changed, unchanged, refused }: ImportReport) => [created, changed, unchanged, refused];

const siret = aSiret();
const companies = `siret;nom;code_postal;commune;contact;email;telephone;effectif
${siret};Le Relais;61100;Flers;Nadia Corbelin;nadia@example.org;02 33 65 00 00;8
`;
const people = (...rows: string[]) =>
  `numero_dossier;prenom;nom;date_naissance;code_commune;rayon_km;mobilite;disponible_le;metiers;conseiller;telephone\n${rows.join('\n')}\n`;
const lea = `D-1;Léa;Exemple;04/05/2006;61169;12;vélo;01/12/2026;G1605 | K2204;${ADVISER};06 39 98 12 34`;

describe('companies', () => {
  it('are created, found the same again, and changed by their SIRET', async () => {
    expect(counts(await take('companies', companies, { isRehearsal: true }))).toEqual([1, 0, 0, 0]);
    expect(await count('companies')).toBe(0);
    expect(counts(await take('companies', companies))).toEqual([1, 0, 0, 0]);
    expect(counts(await take('companies', companies))).toEqual([0, 0, 1, 0]);
    expect(counts(await take('companies', `siret,effectif\n${siret},12\n`))).toEqual([0, 1, 0, 0]);
    expect(await house.db.query('select name, headcount, phone, structure_id, folded_name from companies')).toEqual([
      { name: 'Le Relais', headcount: 12, phone: '+33233650000', structure_id: structureId, folded_name: 'le relais' },
    ]);
  });

  it('of another structure, or of communes another one serves, are left alone', async () => {
    const elsewhere = companies.replace(siret, aSiret()).replace('61100;Flers', '14000;Caen');
    expect((await take('companies', elsewhere)).problems).toEqual([
      { line: 2, column: 'code_commune', sentence: expect.stringContaining('autre structure') as string },
    ]);
    const [other] = await house.db.query<{ id: string }>('select id from structures where id <> $1', [structureId]);
    const theirs = await take('companies', companies, { of: other!.id });
    expect(theirs.problems[0]?.sentence).toMatch(/n’est pas suivie par votre structure/);
  });
});

describe('young people', () => {
  it('are created with what the ranking reads, and changed by the number of their file', async () => {
    expect(counts(await take('candidates', people(lea)))).toEqual([1, 0, 0, 0]);
    expect(await house.db.query('select occupation_code, radius_km from candidate_search order by position')).toEqual([
      { occupation_code: 'G1605', radius_km: 12 },
      { occupation_code: 'K2204', radius_km: 12 },
    ]);
    const moved = people(lea.replace('G1605 | K2204', 'A1203').replace(';12;', ';9;'));
    expect(counts(await take('candidates', moved, { isRehearsal: true }))).toEqual([0, 1, 0, 0]);
    expect(counts(await take('candidates', moved))).toEqual([0, 1, 0, 0]);
    expect(await house.db.query('select occupation_code, radius_km from candidate_search')).toEqual([
      { occupation_code: 'A1203', radius_km: 9 },
    ]);
    expect(await house.db.query('select external_id, phone, folded_name from candidates')).toEqual([
      { external_id: 'D-1', phone: '+33639981234', folded_name: 'lea exemple lea' },
    ]);
  });

  it('are refused line by line, with the column and a sentence, while the others are taken', async () => {
    const report = await take(
      'candidates',
      people(
        lea.replace('D-1', 'D-2').replace('Léa', 'Noé'),
        lea.replace('D-1', 'D-3').replace('04/05/2006', '31/02/2006'),
        lea.replace('D-1', 'D-4').replace('04/05/2006', '04/05/1980'),
        lea.replace('D-1', 'D-5').replace(ADVISER, 'inconnu@example.org'),
        lea.replace('D-1', ''),
        lea.replace('D-1', 'D-6').replace('G1605', 'A9999'),
        lea.replace('D-1', 'D-2'),
      ),
    );
    expect(counts(report)).toEqual([1, 0, 0, 6]);
    expect(report.problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'date_naissance'],
      [4, 'date_naissance'],
      [5, 'conseiller'],
      [6, 'numero_dossier'],
      [7, 'metiers'],
      [8, null],
    ]);
    expect(report.problems.at(-1)?.sentence).toMatch(/déjà à la ligne 2/);
  });

  it('goes on where it stopped, counting nothing twice', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) =>
      lea.replace('D-1', `S-${index}`).replace('Léa', `L${index}`),
    );
    const file = await openCsv(() => [Buffer.from(people(...rows))]);
    let done = emptyReport();
    const lines: number[] = [];
    for (let isOver = false; !isOver;) {
      ({ report: done, isOver } = await imports.run('candidates', {
        file,
        structureId,
        by: SYSTEM,
        isRehearsal: false,
        done,
        onBatch: (_, __, line) => Promise.resolve(void lines.push(line)),
        isTimeUp: () => true,
      }));
    }
    expect(lines).toEqual([1_001, 2_001, 2_501]);
    expect(counts(done)).toEqual([2_500, 0, 0, 0]);
    expect(await count(`candidates where external_id like 'S-%'`)).toBe(2_500);
  });
});

describe('contracts under way', () => {
  const contracts = `reference;numero_dossier;siret;poste;type_contrat;date_debut;date_fin;heures_semaine
P-1;D-1;${siret};Plonge;CDI;07/12/2026;;25
P-2;D-1;${siret};Plonge;CDI;07/12/2026;06/06/2027;25
P-3;D-99;${siret};Plonge;CDI;07/12/2026;;25
`;

  it('are followed like the others, and changed by their reference', async () => {
    const report = await take('placements', contracts);
    expect(counts(report)).toEqual([1, 0, 0, 2]);
    expect(report.problems.map(({ column }) => column)).toEqual(['date_fin', 'numero_dossier']);
    expect(await count(`check_ins where state = 'planned'`)).toBeGreaterThan(2);
    expect(await count(`events where topic = 'follow_up.placement_planned'`)).toBe(1);
    expect(counts(await take('placements', contracts))).toEqual([0, 0, 1, 2]);
    expect(counts(await take('placements', 'reference;date_debut\nP-1;14/12/2026\n'))).toEqual([0, 1, 0, 0]);
    expect(await house.db.query('select starts_on::text, external_id from placements')).toEqual([
      { starts_on: '2026-12-14', external_id: 'P-1' },
    ]);
  });
});

describe('an export', () => {
  it.each(['companies', 'candidates', 'placements'] as const)(
    'of %s changes nothing when it comes back',
    async (kind) => {
      const { text } = await api().get(`/api/exports/${kind}`).set('cookie', director).expect(200);
      const report = await take(kind, text, { isRehearsal: true });
      expect(report).toMatchObject({ created: 0, changed: 0, refused: 0, problems: [], ignoredColumns: [] });
      expect(report.unchanged).toBeGreaterThan(0);
    },
  );

  it('is for the direction, and of one’s own structure', async () => {
    await api().get('/api/exports/candidates').set('cookie', adviser).expect(403);
    const { text } = await api().get('/api/exports/candidates').set('cookie', stranger).expect(200);
    expect(text.trim().split('\n')).toHaveLength(1);
  });
});

describe('a file in the portal', () => {
  const bring = (body: string, cookie = director) =>
    api()
      .post('/api/imports?kind=candidates&fileName=jeunes.csv')
      .set('cookie', cookie)
      .set('content-type', 'text/csv')
      .send(body);
  const read = async (id: string) =>
    (await api().get(`/api/imports/${id}`).set('cookie', director).expect(200)).body as object;

  it('is rehearsed, confirmed, imported, and then forgotten', async () => {
    const { body } = await bring(people(lea.replace('D-1', 'U-1').replace('Léa', 'Ulysse'), 'U-2;;;;;;;;;;')).expect(
      201,
    );
    const { id } = body as { id: string };
    expect(await read(id)).toMatchObject({ state: 'checking', fileName: 'jeunes.csv' });
    await imports.act(id);
    expect(await read(id)).toMatchObject({ state: 'checked', created: 1, refused: 1, line: 3, lines: 3 });
    expect(await count(`candidates where external_id = 'U-1'`)).toBe(0);
    await api().post(`/api/imports/${id}/confirm`).set('cookie', director).expect(204);
    await imports.act(id);
    await imports.act(id);
    expect(await read(id)).toMatchObject({
      state: 'imported',
      created: 1,
      problems: expect.arrayContaining([
        expect.stringMatching(/^Ligne 3, prenom\u00a0: à remplir\.$/) as string,
      ]) as unknown,
    });
    expect(await count(`candidates where external_id = 'U-1'`)).toBe(1);
    expect(await count(`imports where content is not null`)).toBe(0);
  });

  it('is dropped by the director, or when nobody confirms for a day', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => ((await bring(people(lea)).expect(201)).body as { id: string }).id),
    );
    for (const id of ids) await imports.act(id);
    await api().post(`/api/imports/${ids[0]}/drop`).set('cookie', director).expect(204);
    await api().post(`/api/imports/${ids[0]}/confirm`).set('cookie', director).expect(409);
    house.clock.advance(25 * 3_600_000);
    await imports.sweep();
    expect(await read(ids[1]!)).toMatchObject({ state: 'dropped' });
    expect(await count(`imports where content is not null`)).toBe(0);
  });

  it('of another kind says what is missing', async () => {
    const { body } = await bring('a;b\n1;2\n').expect(201);
    const { id } = body as { id: string };
    await imports.act(id);
    expect(await read(id)).toMatchObject({
      state: 'failed',
      failure: expect.stringMatching(/numero_dossier/) as string,
    });
  });

  it('is the direction’s alone', async () => {
    await bring(people(lea), adviser).expect(403);
    const { body } = await bring(people(lea)).expect(201);
    await api()
      .get(`/api/imports/${(body as { id: string }).id}`)
      .set('cookie', stranger)
      .expect(404);
    await bring('').expect(400);
  });
});

describe('two files of one person', () => {
  it('are said by the import, shown, and made one by a person', async () => {
    const report = await take('candidates', people(lea.replace('D-1', 'D-1bis').replace('Léa', 'LEA')));
    expect(report.notices).toEqual([
      { line: 2, column: null, sentence: expect.stringContaining('Doublons') as string },
    ]);
    const { body } = await api().get('/api/duplicates').set('cookie', adviser).expect(200);
    const files = (body as { files: { id: string; externalId: string; placements: number }[] }[]).find(({ files }) =>
      files.some(({ externalId }) => externalId === 'D-1'),
    )!.files;
    expect(files.map(({ externalId, placements }) => [externalId, placements])).toEqual([
      ['D-1', 1],
      ['D-1bis', 0],
    ]);
    const [old, fresh] = [files[0]!, files[1]!];
    const merge = (keptId: string, mergedId: string, cookie = adviser) =>
      api().post('/api/duplicates/merge').set('cookie', cookie).send({ keptId, mergedId });
    await merge(fresh.id, old.id, stranger).expect(404);
    await merge(fresh.id, fresh.id).expect(400);
    await merge(fresh.id, old.id).expect(204);
    await merge(fresh.id, old.id).expect(409);
    expect(await house.db.query('select candidate_id from placements')).toEqual([{ candidate_id: fresh.id }]);
    expect(await count(`candidate_search where candidate_id = '${old.id}'`)).toBe(0);
    expect(await house.db.query('select action, note from state_changes where subject_id = $1', [fresh.id])).toEqual([
      { action: 'merge', note: `Réuni avec le dossier ${old.id}` },
    ]);
    expect((await take('candidates', people(lea))).problems[0]?.sentence).toMatch(/réuni/);
    const list = await api().get('/api/candidates?search=LÉA exemple').set('cookie', adviser).expect(200);
    expect((list.body as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual([fresh.id]);
  });
});

import { readFileSync } from 'node:fs';
import { candidatesTable } from './candidates.table.js';
import { companiesTable } from './companies.table.js';
import { placementsTable } from './placements.table.js';
import { cellsOf, changesIn, headersOf, lineReader, missingIn, type Table } from './table.js';

const tables = [
  ['entreprises', companiesTable],
  ['jeunes', candidatesTable],
  ['contrats', placementsTable],
] as unknown as [string, Table<Record<string, unknown>>][];

const values = <Row extends object>(table: Table<Row>, cells: Record<string, string>) =>
  lineReader(table, Object.keys(cells)).read({ line: 2, cells: Object.values(cells) });

describe('reading a line', () => {
  it.each([
    ['date_naissance', '04/05/2006', { birthDate: '2006-05-04' }],
    ['date_naissance', '4.5.2006', { birthDate: '2006-05-04' }],
    ['date_naissance', '2006-05-04', { birthDate: '2006-05-04' }],
    ['Date naissance', '2006-05-04 00:00:00', { birthDate: '2006-05-04' }],
    ['telephone', '06.39.98.12.34', { phone: '+33639981234' }],
    ['tel', '639981234', { phone: '+33639981234' }],
    ['telephone', '+33 (0)6 39 98 12 34', { phone: '+33639981234' }],
    ['telephone', '', { phone: null }],
    ['E-mail', 'Lea@Example.org', { email: 'lea@example.org' }],
    ['metiers', 'g1605| K2204', { targets: [{ code: 'G1605' }, { code: 'K2204' }] }],
    [
      'experiences',
      'G1605:6 | K2204 : 2 mois',
      {
        experiences: [
          { code: 'G1605', months: 6 },
          { code: 'K2204', months: 2 },
        ],
      },
    ],
    ['mobilité', 'Vélo', { means: 'bicycle' }],
    ['niveau', 'Bac pro', { level: 4 }],
    ['niveau', '3', { level: 3 }],
    ['jours', 'lundi | mar', { days: ['mon', 'tue'] }],
    ['metiers', 'G1605, K2204 / N1103', { targets: [{ code: 'G1605' }, { code: 'K2204' }, { code: 'N1103' }] }],
    ['mobilité', 'car', { means: 'public_transport' }],
    ['mobilité', 'En voiture', { means: 'car' }],
    ['niveau', 'Brevet des collèges', { level: 2 }],
    ['rayon', '15 km', { radiusKm: 15 }],
    ['rayon_km', '15,0', { radiusKm: 15 }],
    ['permis', 'permis b, AM', { licences: ['B', 'AM'] }],
    ['permis', 'caces 1', { licences: ['CACES 1'] }],
    ['permis', 'Non', { licences: [] }],
    ['competences', 'Plonge, service | Caisse', { skills: ['Plonge, service', 'Caisse'] }],
    ['code_commune', '74011', { communeCode: '74010' }],
    ['rqth', '', { disabledWorker: null }],
    ['nuit', '', {}],
    ['code_commune', '1004', { communeCode: '01004' }],
  ])('%s « %s »', (header, cell, expected) => {
    expect(values(candidatesTable, { [header]: cell })).toEqual({ line: 2, values: expected, problems: [] });
  });

  it.each([
    ['61100', 'Flers', '61169'],
    ['61100', 'FLERS CEDEX', '61169'],
    ['1500', 'Amberieu en Bugey', '01004'],
  ])('takes a postal code and a name: %s %s', (code_postal, commune, communeCode) => {
    expect(values(candidatesTable, { code_postal, commune }).values).toEqual({ communeCode });
  });

  it.each([
    ['date_naissance', '31/02/2004', /n’est pas une date \(JJ\/MM\/AAAA\)$/],
    ['telephone', '12 34', /n’est pas un numéro de téléphone$/],
    ['email', 'lea@', /n’est pas une adresse e-mail$/],
    ['mobilite', 'fusée', /au choix\u00a0: à pied, vélo/],
    ['metiers', 'plongeur', /code ROME/],
    ['rayon_km', '80', /de 1 à 50$/],
    ['code_commune', '99999', /n’existe pas$/],
    ['permis', 'oui', /écrivez lequel/],
    ['prenom', 'Zo\0é', /caractère illisible$/],
    ['identifiant', '12', /identifiant de Passerelle$/],
  ])('says what is wrong with %s « %s »', (column, cell, sentence) => {
    expect(values(candidatesTable, { [column]: cell }).problems).toEqual([
      { line: 2, column, sentence: expect.stringMatching(sentence) as string },
    ]);
  });

  it('asks for the place of homonyms', () => {
    expect(values(companiesTable, { commune: 'Saint-Denis' }).problems[0]?.sentence).toMatch(/plusieurs communes/);
  });

  it('names what a new line lacks, once', () => {
    const line = values(companiesTable, { siret: '123', nom: 'X' });
    expect(missingIn(companiesTable, line).map(({ column }) => column)).toEqual(['code_commune', 'contact', 'email']);
  });

  it('names the columns nobody knows', () => {
    expect(lineReader(companiesTable, ['siret', 'Couleur', 'commune'], ['commune']).ignored).toEqual(['Couleur']);
  });
});

describe('writing a row', () => {
  it('gives cells that are read as the same row', () => {
    const row = {
      id: '0193a000-0000-7000-8000-000000000000',
      externalId: 'N-12',
      firstName: 'Zoé',
      lastName: 'Exemple',
      birthDate: '2006-05-04',
      email: 'zoe@example.org',
      phone: '+33639981234',
      communeCode: '61169',
      radiusKm: 12,
      means: 'public_transport' as const,
      availableFrom: '2026-12-01',
      targets: [{ code: 'G1605' }],
      level: 0,
      licences: ['B', 'AM'],
      skills: ['plonge ; cuisine', 'service'],
      certificates: [],
      experiences: [{ code: 'G1605', months: 6 }],
      days: ['mon', 'sat'],
      nights: false,
      disabledWorker: null,
      sex: 'female' as const,
      priorityDistrict: null,
      referent: 'karim@example.org',
      substitute: null,
      state: 'suspended' as const,
    };
    const back = lineReader(candidatesTable, headersOf(candidatesTable)).read({
      line: 2,
      cells: cellsOf(candidatesTable, row),
    });
    expect(back.problems).toEqual([]);
    expect(changesIn(row, back.values)).toEqual({});
  });
});

describe('docs/import.md', () => {
  const text = readFileSync('docs/import.md', 'utf8').replace(/ +/g, ' ');
  it.each(tables)('describes every column of %s, and whether a new line needs it', (_, table) => {
    for (const { header, required, help } of Object.values(table))
      expect(text).toContain(`| \`${header}\` | ${required ? 'oui ' : ''}| ${help.replaceAll('|', '\\|')} |`);
  });
});

import { LEXICON, lexiconProblems, nameKey, type LexiconEntry } from './index.js';
import { list } from './lexicon-entry.js';

const sound: LexiconEntry = {
  code: 'G1605',
  label: 'Plongeur officier / Plongeuse officière de cuisine',
  names: list`un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, plonge`,
  tasks: list`un, deux, trois, quatre, cinq, six, sept, laver la vaisselle`,
  skills: list`un, deux, trois, quatre, usage du lave-vaisselle`,
  near: ['G1602', 'G1603', 'G1501', 'K2204'],
  cues: list`un, deux, trois, quatre, cinq, six, sept, vaisselle`,
};

describe('the lexicon', () => {
  it('is sound', () => {
    expect(lexiconProblems(LEXICON)).toEqual([]);
  });

  it('knows every code of the parent level', () => {
    expect(LEXICON).toHaveLength(532);
  });

  it('names each neighbour by a code it knows', () => {
    const codes = new Set(LEXICON.map(({ code }) => code));
    expect(LEXICON.flatMap(({ near }) => near).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('is in the order of the codes', () => {
    const codes = LEXICON.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
  });

  it.each([
    ['plonge', 'G1605'],
    ['second de cuisine', 'G1602'],
    ['femme de ménage', 'K1304'],
    ['technicienne de surface', 'K2204'],
    ['éboueur', 'K2303'],
    ['atsem', 'K1303'],
    ['avs', 'K1302'],
    ['aesh', 'K2104'],
    ['spl', 'N4101'],
    ['chauffeur vl', 'N4105'],
    ['masson', 'F1703'],
    ['carosserie', 'I1606'],
    ['ide', 'J1506'],
    ['lingère', 'D1205'],
    ['solier', 'F1609'],
    ['paludier', 'A1417'],
    ['lignard', 'F1605'],
    ['skipper', 'N3101'],
    ['aide comptable', 'M1203'],
    ['dba', 'M1801'],
  ])('knows « %s » as %s', (name, code) => {
    expect(LEXICON.filter(({ names }) => names.includes(name)).map((entry) => entry.code)).toEqual([code]);
  });
});

describe('lexiconProblems', () => {
  it('finds nothing in a sound lexicon', () => {
    expect(lexiconProblems([sound])).toEqual([]);
  });

  const faulty = (change: Partial<LexiconEntry>) => [{ ...sound, ...change }];
  it.each<[string, LexiconEntry[], string]>([
    ['a malformed code', faulty({ code: 'G16' }), 'G16 : code ROME mal formé.'],
    ['too short a list', faulty({ near: ['G1602'] }), 'G1605 : 1 near, il en faut au moins 3.'],
    ['an empty item', faulty({ cues: [...sound.cues, ''] }), 'G1605 : élément vide ou mal rogné dans cues.'],
    ['a capital', faulty({ names: [...sound.names, 'Plongeuse'] }), 'G1605 : « Plongeuse » n’est pas en minuscules.'],
    [
      'a straight apostrophe',
      faulty({ tasks: [...sound.tasks, "l'office"] }),
      "G1605 : apostrophe droite dans « l'office ».",
    ],
    ['a name twice', faulty({ names: [...sound.names, 'plongé'] }), 'G1605 : « plongé » est deux fois dans names.'],
    ['a malformed neighbour', faulty({ near: [...sound.near, 'G18'] }), 'G1605 : métier proche mal formé : « G18 ».'],
    ['its own neighbour', faulty({ near: [...sound.near, 'G1605'] }), 'G1605 : le métier est proche de lui-même.'],
  ])('reports %s', (_, lexicon, problem) => {
    expect(lexiconProblems(lexicon)).toEqual([problem]);
  });

  it('reports a name of two codes and a code of two entries', () => {
    const other = { ...sound, code: 'G1603', near: ['G1602', 'G1605', 'G1501', 'K2204'] };
    expect(lexiconProblems([sound, other])).toContain('G1603 : « plonge » est déjà un nom de G1605.');
    expect(lexiconProblems([sound, sound])).toEqual(['G1605 : code présent deux fois.']);
  });
});

describe('nameKey', () => {
  it.each([
    ['Éboueur', 'eboueur'],
    ['hôtesse d’accueil', 'hotesse d accueil'],
    ['aide-maçon', 'aide macon'],
    ['manœuvre', 'manoeuvre'],
  ])('of « %s » is « %s »', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('list', () => {
  it('splits on commas, over several lines', () => {
    expect(list`faire la
      plonge, serveuse`).toEqual(['faire la plonge', 'serveuse']);
  });
});

import fc from 'fast-check';
import {
  communeByCode,
  communeOfToday,
  communesNamed,
  distanceKm,
  placeWords,
  searchCommunes,
  usePositions,
} from './communes.js';

it.each([
  ['61169', 'Flers'],
  ['14697', 'Saint-Pierre-en-Auge'],
  ['01340', 'Arboys en Bugey'],
  ['01120', 'Montluel'],
])('communeOfToday finds %s: %s', (code, name) => {
  expect(communeOfToday(code)?.name).toBe(name);
});

it('communeOfToday does not know a code that never was', () => {
  expect(communeOfToday('00000')).toBeUndefined();
});

describe('communeByCode', () => {
  it('knows a commune, its population and where it lies', () => {
    expect(communeByCode('61169')).toMatchObject({
      name: 'Flers',
      postalCodes: ['61100'],
      departement: '61',
      region: '28',
      population: expect.any(Number) as number,
      epci: '200035814',
      position: {
        latitude: expect.closeTo(48.75, 1) as number,
        longitude: expect.closeTo(-0.57, 1) as number,
        approximate: false,
      },
    });
  });

  it.each([
    ['75056', 'Paris', false],
    ['13202', 'Marseille 2e Arrondissement', false],
    ['69383', 'Lyon 3e Arrondissement', false],
    ['75120', 'Paris 20e Arrondissement', false],
    ['97611', 'Mamoudzou', false],
    ['61007', 'Athis-Val de Rouvre', false],
  ])('places %s, %s (approximate: %s)', (code, name, approximate) => {
    expect(communeByCode(code)).toMatchObject({ name, position: { approximate } });
  });

  it('places a village between its neighbours and says so', () => {
    const village = communeByCode('61391')!;
    expect(village.name).toBe('Saint-Georges-des-Groseillers');
    expect(distanceKm(village.position!, communeByCode('61169')!.position!)).toBeLessThan(10);
  });

  it('does not know a commune that was merged, nor a code that never was', () => {
    expect(communeByCode('01015x')).toBeUndefined();
    expect(communeByCode('00000')).toBeUndefined();
  });
});

describe('searchCommunes', () => {
  it.each([
    ['flers', 'Flers', 'the very name before longer ones'],
    ['FLERS', 'Flers', 'capitals'],
    ['la ferte mace', 'La Ferté Macé', 'no accents'],
    ['st etienne du bois', 'Saint-Étienne-du-Bois', 'st, no hyphens'],
    ['ste maxime', 'Sainte-Maxime', 'ste'],
    ['l’isle adam', "L'Isle-Adam", 'curly apostrophe'],
    ['havre', 'Le Havre', 'a word within'],
    ['61100', 'Flers', 'a postal code, most populated first'],
    ['61100 st georges', 'Saint-Georges-des-Groseillers', 'postal code and name'],
    ['saint', 'Saint-Étienne', 'population orders'],
  ])('%s finds %s (%s)', (text, name) => {
    expect(searchCommunes(text)[0]?.name).toBe(name);
  });

  it('begins with the whole city, then its districts', () => {
    expect(searchCommunes('marseille', 3).map(({ name }) => name)).toEqual([
      'Marseille',
      expect.stringMatching(/^Marseille \d+e Arrondissement$/) as string,
      expect.stringMatching(/^Marseille \d+e Arrondissement$/) as string,
    ]);
  });

  it.each(['', '  ', '-', 'xyzxyz', '99999'])('finds nothing for %j', (text) => {
    expect(searchCommunes(text)).toEqual([]);
  });
});

describe('distanceKm', () => {
  const coordinates = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it('is about 50 km from Flers to Caen, 390 from Paris to Lyon', () => {
    const between = (a: string, b: string) => distanceKm(communeByCode(a)!.position!, communeByCode(b)!.position!);
    expect(between('61169', '14118')).toBeCloseTo(50, -1);
    expect(between('75056', '69123')).toBeCloseTo(390, -1);
  });

  it('is the same both ways, nothing to itself, and no longer than half the globe', () => {
    fc.assert(
      fc.property(coordinates, coordinates, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(Math.PI * 6371 + 1e-6);
      }),
    );
  });
});

describe('usePositions', () => {
  afterEach(() => usePositions(new Map()));

  it('puts exact positions in place, and places the neighbours from them', () => {
    const village = '61391';
    usePositions(new Map([[village, { latitude: 48.77, longitude: -0.56 }]]));
    expect(communeByCode(village)?.position).toEqual({ latitude: 48.77, longitude: -0.56, approximate: false });
    expect(communeByCode('61169')?.position?.approximate).toBe(false);
  });
});

describe('placeWords', () => {
  it('holds the words of the names', () => {
    const words = placeWords();
    expect(['flers', 'ferte', 'mace'].filter((word) => !words.has(word))).toEqual([]);
  });
});

describe('communesNamed', () => {
  it('finds homonyms by their exact name, the most populated first', () => {
    const named = communesNamed('st denis');
    expect(named.length).toBeGreaterThan(1);
    expect(named.map(({ name }) => name)).toEqual(named.map(() => 'Saint-Denis'));
    expect(named[0]?.population).toBeGreaterThanOrEqual(named[1]?.population ?? 0);
    expect(communesNamed('Fler')).toEqual([]);
  });
});

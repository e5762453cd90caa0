import { buildOccupationIndex, communeByCode, LEXICON, searchCommunes } from '#reference';
import fc from 'fast-check';
import { analyseNeed } from './analyse-need.js';
import { contractTypes, grounds, weekdays, type NeedInput, type NeedTools } from './types.js';

const tools: NeedTools = {
  occupations: buildOccupationIndex({ lexicon: LEXICON }),
  communes: { search: searchCommunes, byCode: communeByCode },
};
const analyse = (input: Partial<NeedInput>) => analyseNeed({ text: '', on: '2026-11-22', ...input }, tools);

describe('a need in a shop owner’s words', () => {
  const text =
    'cherche qqn sérieux pour la plonge et aider en cuisine, le midi du lundi au samedi, Flers centre, début mi-janvier, permis pas obligé';
  const analysis = analyse({ text, commune: '61169' });

  it('is understood', () => {
    expect(['G1602', 'G1605']).toContain(analysis.occupation?.code);
    expect(analysis).toMatchObject({
      posts: 1,
      others: [],
      contract: null,
      weeklyHours: null,
      schedule: { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], parts: ['midday'] },
      licences: [{ code: 'B', required: false, wish: 'not_required' }],
      place: { commune: '61169', text: 'Flers' },
      startsOn: '2027-01-15',
      pay: null,
      unlawful: [],
    });
    expect(analysis.skills.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['la plonge', 'aider en cuisine']),
    );
  });

  it('offers at least five other occupations, each once', () => {
    const codes = [analysis.occupation?.code, ...analysis.alternatives.map(({ code }) => code)];
    expect(codes.length).toBeGreaterThanOrEqual(6);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('shows the words behind each answer', () => {
    for (const { excerpt, start, end } of analysis.findings) expect(text.slice(start, end)).toBe(excerpt);
    expect(analysis.findings.find(({ field }) => field === 'startsOn')?.excerpt).toBe('mi-janvier');
  });

  it('asks what is missing, most decisive first', () => {
    const about = analysis.questions.map((question) => question.about);
    expect(about.filter((topic) => topic !== 'occupation')).toEqual([
      'contract',
      'weeklyHours',
      'experience',
      'pay',
      'genderMention',
    ]);
  });
});

it('positions count from the title when there is one', () => {
  const analysis = analyse({ title: 'Serveur H/F', text: 'Poste en CDI' });
  const cdi = analysis.findings.find(({ field }) => field === 'contract')!;
  expect('Serveur H/F\nPoste en CDI'.slice(cdi.start, cdi.end)).toBe('CDI');
});

it('several jobs in one text are separate needs', () => {
  const analysis = analyse({ text: 'cherche 2 serveurs et un plombier, CDD 4 mois' });
  expect(analysis).toMatchObject({ posts: 2, occupation: { code: 'G1803' } });
  expect(analysis.others).toMatchObject([{ posts: 1, occupation: { code: 'F1603' }, excerpt: 'un plombier' }]);
  expect(analysis.questions.map(({ about }) => about)).toContain('others');
});

it('alternance alone is an apprenticeship to be confirmed', () => {
  const analysis = analyse({ text: 'cherche vendeur H/F en alternance' });
  expect(analysis.contract?.type).toBe('apprenticeship');
  expect(analysis.questions.find(({ about }) => about === 'contract')?.text).toContain('professionnalisation');
});

it('the company’s commune stands for a place not named, to be confirmed', () => {
  const analysis = analyse({ text: 'plongeur H/F en CDI', commune: '61169' });
  expect(analysis.place).toEqual({ commune: '61169', text: 'Flers', assumed: true });
  expect(analysis.questions.find(({ about }) => about === 'place')?.text).toContain('Flers');
});

it('the contract read in the text settles its legal age bounds', () => {
  expect(analyse({ text: 'apprenti boulanger H/F, 16 à 29 ans' }).unlawful).toEqual([]);
  expect(analyse({ text: 'boulanger H/F en CDI, 16 à 29 ans' }).unlawful).toMatchObject([
    { ground: 'age', severity: 'block' },
  ]);
});

it('contacts are found, to be kept from candidates', () => {
  const analysis = analyse({ text: 'plongeur H/F, appeler le 06 12 34 56 78' });
  expect(analysis.findings).toContainEqual(
    expect.objectContaining({ field: 'contact.phone', excerpt: '06 12 34 56 78' }),
  );
});

describe('a text that is not in French', () => {
  it.each([
    ['Barman', 'We are looking for a barman for the season, you are kind and the pay is good'],
    [undefined, 'Se busca camarero para restaurante, con experiencia, buen salario'],
    [undefined, 'نبحث عن chef للعمل في مطعم'],
    ['Serveur H/F', 'We are a busy pub and you are kind: good pay for the right person'],
  ])('%s, « %s » is never taken for sure, and a translation is asked for', (title, text) => {
    const { occupation, questions } = analyse({ title, text });
    if (occupation) {
      expect(occupation.sure).toBe(false);
      expect(occupation.confidence).toBeLessThanOrEqual(0.3);
    }
    expect(questions[0]).toEqual({
      about: 'text',
      text: 'Ce texte ne semble pas être écrit en français : pouvez-vous le traduire ?',
    });
  });

  it('leaves the same job in French sure', () => {
    expect(analyse({ title: 'Serveur H/F', text: 'Nous sommes un pub très fréquenté' }).occupation?.sure).toBe(true);
  });
});

it.each([
  { text: 'boulangerie' },
  { title: 'boulangerie' },
  { title: 'Boulangerie', text: 'boulangerie' },
  { text: 'cherche qqn pour la boulangerie' },
])('%j names a shop: selling or baking is for a person to say', (input) => {
  const { occupation, alternatives } = analyse(input);
  expect(occupation?.sure).toBe(false);
  const first = [occupation?.code, ...alternatives.map(({ code }) => code)].slice(0, 3);
  expect(first).toEqual(expect.arrayContaining(['D1106', 'D1102']));
});

describe('whatever is written', () => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['emojis', '🔥🔥👍🏽👨‍👩‍👧'],
    ['HTML', '<div><script>alert(1)</script><p>Cherche <b>serveur</b> H/F &amp; plongeur</p></div>'],
    ['English', 'We are looking for a waiter for the summer season, with good English and the will to work'],
    ['Arabic', 'نبحث عن نادل للعمل في مطعم'],
    ['several offers', 'Serveur H/F\nCDI 35h\n\nPlongeur H/F\nCDD 3 mois\n\nCuisinier H/F\nintérim'],
    ['lone surrogates and controls', '\ud800 cherche \u0000 plongeur \udfff'],
  ])('%s gives an answer', (_, text) => {
    const analysis = analyse({ text });
    expect(analysis.questions.length).toBeGreaterThan(0);
    for (const { excerpt, start, end } of analysis.findings) expect(text.slice(start, end)).toBe(excerpt);
  });

  it('asks for a text when there is none, for French when it is not', () => {
    expect(analyse({ text: '🔥' }).questions[0]?.about).toBe('text');
    expect(
      analyse({ text: 'We are looking for a waiter for the season, you are kind and the pay is good' }).questions[0]
        ?.text,
    ).toContain('français');
  });

  it('never fails on random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(analyse({ text }).posts).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'moins de 30 ans ',
    'pas de pas de pas de ',
    'recherche un une des les ',
    'permis b et c, ',
    'du lundi au samedi de 8h à 12h ',
    '1er janvier au 12/01 ',
    'a'.repeat(500),
    '<<<<&&&&((((',
    '12 345 678 € par mois ',
    'serveuse (',
    'contact@example.',
    '06 06 06 06 06 06 ',
    'CACES 1 ',
    'a Flers sur Caen ',
  ])(
    'ten times as many characters of « %s » take a time in proportion',
    (pattern) => {
      const took = (length: number): number => {
        const text = pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
        // Of the processor, not of the clock: the machine may be busy.
        const before = process.cpuUsage();
        analyse({ text });
        return process.cpuUsage(before).user / 1000;
      };
      took(20_000);
      // About ten times as long; a quadratic search would take a hundred times. What takes no time at all is not compared.
      expect(took(200_000)).toBeLessThan(40 * Math.max(took(20_000), 50));
    },
    60_000,
  );

  it('a text of a million characters is searched for unlawful wording to its end', () => {
    const analysis = analyse({ text: `${'vente de pain et accueil. '.repeat(38_000)} pas d’étrangers` });
    expect(analysis.unlawful.map(({ ground }) => ground)).toEqual(['nationality']);
  });
});

it('every finding names an article and a lawful wording', () => {
  const analysis = analyse({
    text: 'cherche jeune vendeuse, bonne présentation, sans enfants, nationalité française, cv avec photo',
  });
  expect(new Set(analysis.unlawful.map(({ ground }) => ground))).toEqual(
    new Set(['age', 'sex', 'physical_appearance', 'family_status', 'nationality']),
  );
  for (const { article, rewording, ground } of analysis.unlawful) {
    expect(article).toMatch(/Code/);
    expect(rewording.length).toBeGreaterThan(10);
    expect(grounds).toContain(ground);
  }
});

/** What `needs:analyse` promises to other programs (names and lists of values). */
describe('the answer keeps its names, whatever is written', () => {
  const wording = [
    'Serveur H/F, CDI 35h, du lundi au vendredi 9h-17h, 12 € brut de l’heure, permis B exigé, HACCP, Flers',
    'alternance vendeuse, moins de 30 ans, pas de voile',
    'OFFRE 1 : maçon H/F, CDI\nOFFRE 2 : peintre H/F, CDD de 6 mois',
    '<p>Plongeur</p><script>alert(1)</script> 06 12 34 56 78, a@example.org',
    'We are looking for a waiter for the summer season',
    '😀😀',
    '/r/n/r/n40h/semaine',
  ];

  it.each(wording)('%s', (text) => {
    const analysis = analyse({ text });
    expect(Object.keys(analysis).sort()).toEqual(
      `alternatives certificates conditions contract driving experience findings level licences occupation others pay
       place posts questions schedule skills startsOn unlawful weeklyHours`.split(/\s+/),
    );
    expect([...contractTypes, undefined, null]).toContain(analysis.contract?.type);
    expect([...weekdays]).toEqual(expect.arrayContaining(analysis.schedule?.days ?? []));
    for (const found of [...analysis.findings, ...analysis.unlawful])
      expect(text.slice(found.start, found.end)).toBe(found.excerpt);
    for (const { field, excerpt, confidence } of analysis.findings) {
      expect(field).toMatch(/^[a-z]+(?:[A-Z.][a-z]+)*$/);
      expect(excerpt).not.toContain('\n');
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    for (const { ground, severity } of analysis.unlawful) {
      expect(grounds).toContain(ground);
      expect(['block', 'warn', 'inform']).toContain(severity);
    }
  });

  it('asks which contract when only "alternance" is said', () => {
    const { contract, questions } = analyse({ text: wording[1]! });
    expect(contract?.type).toBe('apprenticeship');
    expect(questions.find(({ about }) => about === 'contract')?.text).toContain('professionnalisation');
  });

  it('reads the first of several offers and offers the others as needs of their own', () => {
    const { contract, others } = analyse({ text: wording[2]! });
    expect(contract).toEqual({ type: 'cdi' });
    expect(others).toEqual([expect.objectContaining({ posts: 1, excerpt: 'OFFRE 2 : peintre H/F, CDD de 6 mois' })]);
  });
});

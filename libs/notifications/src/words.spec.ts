import type { Card } from '#proposals';
import {
  cardInWords,
  communeInWords,
  contactOf,
  dayInWords,
  momentInWords,
  phoneInWords,
  shortName,
  typography,
} from './words.js';

const NB = '\u00a0';

describe('words of the mails', () => {
  it.each([
    ['2026-12-01', 'mardi 1er décembre 2026'],
    ['2026-12-11', 'vendredi 11 décembre 2026'],
    ['2027-03-31', 'mercredi 31 mars 2027'],
  ])('the day %s is « %s »', (iso, words) => {
    expect(dayInWords(iso)).toBe(words);
  });

  it.each([
    ['2026-12-01T17:00:00Z', 'Europe/Paris', `mardi 1er décembre 2026 à 18${NB}h`],
    ['2026-07-01T07:05:00Z', 'Europe/Paris', `mercredi 1er juillet 2026 à 9${NB}h${NB}05`],
    ['2026-12-01T23:30:00Z', 'Europe/Paris', `mercredi 2 décembre 2026 à 0${NB}h${NB}30`],
    ['2026-12-01T17:00:00Z', 'Indian/Reunion', `mardi 1er décembre 2026 à 21${NB}h`],
  ])('the instant %s in %s is « %s »', (instant, zone, words) => {
    expect(momentInWords(new Date(instant), zone)).toBe(words);
  });

  it.each([
    ['Oui ! Quand ?', `Oui${NB}! Quand${NB}?`],
    ['« Commis » : à Flers ; demain', `«${NB}Commis${NB}»${NB}: à Flers${NB}; demain`],
    ['https://example.org/?a=b', 'https://example.org/?a=b'],
  ])('%s is set with no-break spaces', (typed, set) => {
    expect(typography(typed)).toBe(set);
  });

  it.each([
    ['+33612345678', '06 12 34 56 78'],
    [null, ''],
  ])('the number %s is « %s »', (phone, words) => {
    expect(phoneInWords(phone)).toBe(words);
  });

  it.each([
    ['61169', 'Flers'],
    ['99999', '99999'],
  ])('the commune %s is « %s »', (code, words) => {
    expect(communeInWords(code)).toBe(words);
  });

  it('names the adviser and their structure, or the structure alone once they left', () => {
    const structure = { adviserPhone: null, structureName: 'Mission Locale du Bocage' };
    expect(contactOf({ ...structure, adviserName: 'Julie Martin' }).contact).toBe(
      'Julie Martin (Mission Locale du Bocage)',
    );
    expect(contactOf({ ...structure, adviserName: null }).contact).toBe('Mission Locale du Bocage');
  });

  it('keeps a young person’s family name to its first letter', () => {
    expect(shortName({ firstName: 'Inès', lastName: 'Bernard' })).toBe('Inès B.');
  });
});

describe('an anonymous card in words', () => {
  const card: Card = {
    proposalId: 'p',
    label: 'Candidature K7',
    state: 'sent',
    skills: ['plonge', 'HACCP'],
    distanceBand: '5 à 10 km',
    availableFrom: '2027-01-11',
    level: 3,
    reasons: ['A travaillé 2 mois dans ce métier'],
    actions: [],
    contact: { firstName: 'Inès', lastName: 'Bernard', phone: '0612345678', email: 'ines@example.org' },
  };

  it('says what is known, one line each, and never who it is', () => {
    const lines = cardInWords(card, '2026-12-01');
    expect(lines).toEqual([
      `Compétences${NB}: plonge, HACCP`,
      `Niveau de diplôme${NB}: CAP`,
      `Distance${NB}: 5 à 10 km`,
      'Disponible à partir du lundi 11 janvier 2027',
      'A travaillé 2 mois dans ce métier',
    ]);
    expect(lines.join()).not.toMatch(/Inès|Bernard|0612345678|example\.org/);
  });

  it('leaves out what is not known', () => {
    const unknown = { ...card, skills: [], distanceBand: null, level: null, availableFrom: null, reasons: [] };
    expect(cardInWords(unknown, '2026-12-01')).toEqual([]);
  });

  it.each([
    ['2026-12-01', 'Disponible dès maintenant'],
    ['2026-11-02', 'Disponible dès maintenant'],
    ['2026-12-02', 'Disponible à partir du mercredi 2 décembre 2026'],
  ])('available from %s reads « %s »', (availableFrom, line) => {
    expect(cardInWords({ ...card, availableFrom }, '2026-12-01')).toContain(line);
  });
});

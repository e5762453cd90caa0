import type { NeedAnalysis } from '../../api/types.js';
import { describeSchedule } from '../../components/describe-need.js';
import {
  answersOf,
  changedWordings,
  emptyDraft,
  inputOf,
  nextTopic,
  placeOf,
  readFrom,
  titleOf,
  realityQuestionOf,
  withFlagged,
  withoutWords,
  type NeedDraft,
} from './draft.js';

const nothing: NeedAnalysis = {
  occupation: null,
  alternatives: [],
  posts: 1,
  others: [],
  contract: null,
  weeklyHours: null,
  schedule: null,
  licences: [],
  certificates: [],
  skills: [],
  place: null,
  startsOn: null,
  pay: null,
  findings: [],
  unlawful: [],
  questions: [],
};
const understood: NeedAnalysis = {
  ...nothing,
  occupation: { code: 'G1605', label: 'Plonge', confidence: 0.99 },
  contract: { type: 'cdd', durationMonths: 6 },
  weeklyHours: 17.5,
  schedule: { days: ['mon', 'tue'], from: '11:00' },
  licences: [{ code: 'B', required: false, wish: 'welcome' }],
  place: { commune: '61169', text: 'Flers' },
  startsOn: '2026-01-12',
};
const nameOf = () => 'Flers';
const draft = (change: Partial<NeedDraft>): NeedDraft => ({ ...emptyDraft, ...change });

describe('the name of a need without a title', () => {
  const long = 'cherche quelqu’un pour la plonge, servir les clients, encaisser et ranger le magasin. CDI.';
  it.each<[string, Partial<NeedDraft>, string]>([
    ['is its occupation', { occupation: { code: 'G1605', label: 'Plonge' }, description: long }, 'Plonge'],
    ['is its first sentence', { description: 'aide en cuisine. le midi' }, 'Aide en cuisine'],
    [
      'never ends in the middle of a word',
      { description: long },
      'Cherche quelqu’un pour la plonge, servir les clients',
    ],
    ['is what was typed', { title: ' Serveur ', description: long }, 'Serveur'],
  ])('%s', (_, change, expected) => {
    expect(titleOf(draft(change))).toBe(expected);
  });
});

describe('the draft of a need', () => {
  it('takes over what the text says, the occupation only when it is sure', () => {
    expect(readFrom(understood, emptyDraft, nameOf)).toMatchObject({
      commune: { value: '61169', label: 'Flers' },
      startsOn: '2026-01-12',
      weeklyHours: '17,5',
      days: ['mon', 'tue'],
      contractType: 'cdd',
      durationMonths: '6',
      licences: [],
    });
    expect(readFrom(understood, emptyDraft, nameOf).occupation).toBeNull();
    const sure = { ...understood, occupation: { ...understood.occupation!, sure: true } };
    expect(readFrom(sure, emptyDraft, nameOf).occupation).toEqual({ code: 'G1605', label: 'Plonge' });
    expect(readFrom(sure, draft({ settled: ['occupation'] }), nameOf)).not.toHaveProperty('occupation');
  });

  it('keeps the moments of the day where no hour is said; night has a box of its own', () => {
    const read = {
      ...understood,
      schedule: { days: [], parts: ['midday' as const, 'evening' as const, 'night' as const] },
    };
    const taken = draft(readFrom(read, emptyDraft, nameOf));
    expect(taken.parts).toEqual(['midday', 'evening']);
    expect(inputOf(taken).schedule).toEqual({ days: [], parts: ['midday', 'evening'] });
    expect(describeSchedule(inputOf(taken).schedule)).toBe('le midi et le soir');
    expect(describeSchedule({ days: ['mon'], parts: ['morning'], from: '06:00' })).toBe('lundi, à partir de 6 h');
  });

  it.each([
    ['a month’s pay', { amount: 1900, per: 'month' as const }, 35, [], '1900'],
    ['an hour’s pay, with the hours of the week', { amount: 12, per: 'hour' as const }, 35, [], '1820'],
    ['an hour’s pay, hours unknown', { amount: 12, per: 'hour' as const }, null, [], ''],
    ['a sum still asked about', { amount: 1500, per: 'month' as const }, 35, [{ about: 'pay', text: '' }], ''],
  ])('takes over %s', (_, pay, weeklyHours, questions, expected) => {
    expect(readFrom({ ...nothing, pay, weeklyHours, questions }, emptyDraft, nameOf).pay).toBe(expected);
  });

  it('forgets what an earlier text said, once the text is about something else', () => {
    const before = draft({ occupation: { code: 'A1203', label: 'Espaces verts' }, positions: '3', description: 'x' });
    expect(readFrom(understood, before, nameOf)).toMatchObject({ occupation: null, positions: '' });
    const chosen = { ...before, settled: ['occupation' as const, 'positions' as const] };
    expect(readFrom(understood, chosen, nameOf)).not.toHaveProperty('occupation');
    expect(readFrom(understood, chosen, nameOf)).not.toHaveProperty('positions');
  });

  it('leaves alone what the person settled', () => {
    const settled = draft({ startsOn: '2026-02-01', settled: ['startsOn', 'licences'] });
    expect(readFrom(understood, settled, nameOf)).not.toHaveProperty('startsOn');
    expect(readFrom(understood, settled, nameOf)).not.toHaveProperty('licences');
  });

  it('asks one thing at a time, the occupation first, and not what is known or put off', () => {
    expect(nextTopic(emptyDraft)).toBe('occupation');
    const chosen = draft({
      ...readFrom(understood, emptyDraft, nameOf),
      occupation: { code: 'G1605', label: 'Plonge' },
      skills: [],
      pay: '1900',
    });
    expect(nextTopic(chosen)).toBeUndefined();
    expect(nextTopic({ ...chosen, startsOn: '' })).toBe('startsOn');
    expect(nextTopic({ ...chosen, startsOn: '', settled: ['startsOn'] })).toBeUndefined();
  });

  it('gives back to the analysis what was answered, not what was only read', () => {
    const chosen = draft({ weeklyHours: '17,5', contractType: 'cdd', durationMonths: '6', licences: [] });
    expect(answersOf(chosen)).toEqual({});
    expect(answersOf({ ...chosen, settled: ['hours', 'licences', 'pay'] })).toEqual({
      weeklyHours: 17.5,
      licences: [],
    });
    expect(answersOf({ ...chosen, settled: ['contract'] })).toEqual({ contractType: 'cdd', durationMonths: 6 });
  });

  it('asks how realistic it is once the occupation is chosen', () => {
    expect(realityQuestionOf(draft({ weeklyHours: '35' }))).toBeNull();
    const chosen = draft({ occupation: { code: 'G1605', label: 'Plonge' }, licences: ['B'], skills: ['Plonge'] });
    expect(realityQuestionOf(chosen)).toMatchObject({
      occupationCode: 'G1605',
      licences: [{ code: 'B', required: true }],
      skills: ['Plonge'],
    });
  });

  it('remembers what was flagged, and tells what was changed', () => {
    const flag = (excerpt: string, severity: 'block' | 'inform' = 'block') =>
      ({ ground: 'age', severity, excerpt, start: 0, end: 1, article: 'L1132-1', rewording: '' }) as const;
    const flagged = withFlagged(draft({ flagged: [flag('jeune')] }), [
      flag('Jeune'),
      flag('30 ans'),
      flag('serveur', 'inform'),
    ]);
    expect(flagged.map(({ excerpt }) => excerpt)).toEqual(['jeune', '30 ans']);
    expect(changedWordings(draft({ flagged }), [flag('30 ans')])).toEqual([
      { ground: 'age', severity: 'block', excerpt: 'jeune', article: 'L1132-1' },
    ]);
  });

  it('takes over a pay by the month only when the text is plain about it', () => {
    const paid = { ...understood, pay: { amount: 1850, per: 'month' as const } };
    expect(readFrom(paid, emptyDraft, nameOf)).toMatchObject({ pay: '1850' });
    const net = { ...paid, questions: [{ about: 'pay', text: 'Le salaire indiqué est net' }] };
    expect(readFrom(net, emptyDraft, nameOf)).toMatchObject({ pay: '' });
  });

  it('sends what was typed, and says « not asked » apart from « none »', () => {
    const sent = inputOf(draft({ description: ' plonge ', weeklyHours: '17,5', licences: null }));
    expect(sent).toMatchObject({
      title: 'Plonge',
      description: 'plonge',
      weeklyHours: 17.5,
      licences: null,
      positions: 1,
    });
    expect(sent).not.toHaveProperty('communeCode');
    expect(inputOf(draft({ licences: [] })).licences).toEqual([]);
    expect(inputOf(draft({ licences: ['B'] })).licences).toEqual([{ code: 'B', required: true }]);
  });

  it.each([
    [
      'Serveuse',
      'une serveuse',
      { start: 13, end: 21, excerpt: 'serveuse' },
      { field: 'description', start: 4, end: 12 },
    ],
    ['Serveuse', 'en salle', { start: 0, end: 8, excerpt: 'Serveuse' }, { field: 'title', start: 0, end: 8 }],
    [
      '',
      'un homme, un homme',
      { start: 10, end: 18, excerpt: 'un homme' },
      { field: 'description', start: 10, end: 18 },
    ],
    [
      '',
      '  moins de 26 ans',
      { start: 0, end: 15, excerpt: 'moins de 26 ans' },
      { field: 'description', start: 2, end: 17 },
    ],
    ['', 'changé depuis', { start: 0, end: 5, excerpt: 'homme' }, null],
  ])('finds the words to correct in « %s » / « %s »', (title, description, found, place) => {
    expect(placeOf({ title, description }, found)).toEqual(place);
  });

  it('removes words without leaving a stray comma or space', () => {
    const text = 'plonge, sans enfants, le midi';
    expect(withoutWords(text, { field: 'description', start: 8, end: 20 })).toBe('plonge, le midi');
  });
});

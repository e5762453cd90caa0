import { describeChange } from './placement-change.js';

const before = { contractType: 'cdi', startsOn: '2026-12-14', endsOn: null, weeklyHours: 35 } as const;
const nothing = { added: 0, moved: 0, cancelled: 0 };
const said = (...args: Parameters<typeof describeChange>) => describeChange(...args).replaceAll('\u00a0', ' ');

it.each([
  ['hours', { weeklyHours: 24 }, nothing, 'heures par semaine : 35 → 24'],
  [
    'first day',
    { startsOn: '2027-01-01' },
    { ...nothing, moved: 1 },
    'premier jour : 14 décembre 2026 → 1er janvier 2027 ; 1 question déplacée',
  ],
  [
    'an end',
    { endsOn: '2027-04-30' },
    { added: 2, moved: 0, cancelled: 2 },
    'dernier jour : sans fin → 30 avril 2027 ; 2 questions ajoutées ; 2 questions annulées',
  ],
  ['nothing', {}, nothing, ''],
])('says in one sentence what changed: %s', (_, changes, counts, sentence) => {
  expect(said(before, { ...before, ...changes }, counts)).toBe(sentence);
});

import type { MeetingView } from '#proposals';
import { renderPage } from './layout.js';
import { MeetingPage, parseMeetingAnswer } from './meeting.page.js';

const now = new Date('2026-12-01T09:00:00Z');
const slots = [new Date('2026-12-08T13:30:00Z'), new Date('2026-12-10T08:00:00Z')];
const proposed: MeetingView = {
  meeting: {
    ...{ id: 'meeting', proposalId: 'proposal', state: 'proposed', slots, startsAt: null, minutes: 30 },
    ...{ mode: 'on_site', place: '12 rue de la Gare, 61100 Flers', phone: null, note: 'Demander <Paul>' },
    ...{ sequence: 0, proposedAt: now, setAt: null, callAskedAt: null, timeZone: 'Europe/Paris' },
  },
  ...{
    proposalState: 'interview',
    firstName: 'Inès',
    means: 'public_transport',
    licences: ['B'],
    certificates: ['HACCP'],
  },
  ...{ title: 'Plonge', companyName: 'Le Relais', contactName: 'Paul Roussel', communeCode: '61169', distanceKm: 7.4 },
  ...{ adviser: 'Léa Martin', structureName: 'Mission Locale d’essai', structurePhone: '+33233000000' },
};
const set = (changes: Partial<MeetingView['meeting']> = {}): MeetingView => ({
  ...proposed,
  meeting: { ...proposed.meeting, state: 'set', startsAt: slots[0]!, ...changes },
});
const textOf = (view: MeetingView, at = now): string =>
  renderPage(<MeetingPage view={view} now={at} />).replaceAll(/\u00a0|\u202f/g, ' ');

it.each<[string, MeetingView, string[], string[]]>([
  [
    'two dates to choose from',
    proposed,
    ['mardi 8 décembre 2026 à 14 h 30', 'jeudi 10 décembre 2026 à 9 h', 'value="choose"', 'rappelez-moi'],
    ['<script', '<Paul>'],
  ],
  [
    'a date that is agreed, and how to get ready',
    set(),
    [
      'mardi 8 décembre 2026 à 14 h 30',
      'openstreetmap.org : « 12 rue de la Gare, 61100 Flers »',
      'Flers est à 7 km de votre commune',
      'horaires du bus',
      'De quoi montrer : Permis B, HACCP',
      'Comment viendrez-vous travailler',
      'href="tel:+33233000000"',
      'Je ne peux pas venir',
    ],
    ['value="choose"', 'href="http'],
  ],
  [
    'a call at an hour',
    set({ mode: 'phone', place: null, phone: '+33233111111' }),
    ['href="tel:+33233111111"', 'vous appelez le 02 33 11 11 11', 'endroit calme'],
    ['openstreetmap', 'bus'],
  ],
  ['a call that was asked for', set({ callAskedAt: now }), ['va vous téléphoner'], ['Je ne peux pas venir']],
  ['a meeting called off', set({ state: 'cancelled' }), ['n’a plus lieu'], ['rue de la Gare', '<button']],
])('shows %s, in less than 30 kB', (_, view, said, unsaid) => {
  const text = textOf(view);
  for (const part of said) expect(text).toContain(part);
  for (const part of unsaid) expect(text).not.toContain(part);
  expect(Buffer.byteLength(text)).toBeLessThan(30 * 1024);
});

it('offers no date that is over', () => {
  const wednesday = textOf(proposed, new Date('2026-12-09T09:00:00Z'));
  expect(wednesday).toContain('jeudi 10 décembre');
  expect(wednesday).not.toContain('mardi 8 décembre');
  const friday = textOf(proposed, new Date('2026-12-11T09:00:00Z'));
  expect(friday).toContain('sont passées');
  expect(friday).not.toContain('value="choose"');
});

it.each<[Record<string, unknown>, unknown]>([
  [{ action: 'call' }, { action: 'call' }],
  [
    { action: 'choose', at: '2026-12-08T13:30:00.000Z' },
    { action: 'choose', at: slots[0] },
  ],
])('%j is an answer', (body, answer) => {
  expect(parseMeetingAnswer(body)).toEqual(answer);
});

it.each([{}, { action: 'choose' }, { action: 'choose', at: 'Tuesday' }, { action: 'hire', at: '2026-12-08' }])(
  '%j is asked again',
  (body) => {
    expect(parseMeetingAnswer(body)).toMatchObject([{ field: 'at' }]);
  },
);

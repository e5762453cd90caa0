import type { ConsentView } from '#proposals';
import { proposalStates } from '#proposals';
import { ConsentPage, parseConsent } from './consent.page.js';
import { renderPage } from './layout.js';

const view: ConsentView = {
  state: 'consent_asked',
  callAskedAt: null,
  consentExpiresOn: '2026-12-08',
  firstName: 'Camille',
  title: 'Plongeur ou plongeuse (H/F)',
  description: 'Plonge le midi. Appelez le 06 12 34 56 78. <script>alert(1)</script>',
  occupationCode: 'G1605',
  companyName: 'Le Relais des Collines',
  presentation: null,
  access: null,
  tutorAvailable: null,
  communeCode: '61169',
  contractType: 'cdi',
  durationMonths: null,
  weeklyHours: 24.5,
  schedule: { days: ['mon', 'tue'], from: '11:00', to: '15:00' },
  startsOn: '2027-01-12',
  grossMonthlyCents: 130691,
  homeCommuneCode: '61163',
  distanceKm: 3.2,
  adviser: 'Léa Martin',
  structureName: 'Mission Locale d’essai',
  structurePhone: '02 33 00 00 00',
};
const textOf = (changes: Partial<ConsentView> = {}): string =>
  renderPage(<ConsentPage view={{ ...view, ...changes }} />).replaceAll(/\u00a0|\u202f/g, ' ');

it('says the job in plain words, who will see what, and that a ranking helps', () => {
  const text = textOf();
  for (const said of [
    'Plongeur ou plongeuse (H/F)',
    'Le Relais des Collines',
    'Flers (à 3 km de votre commune)',
    '24,5 h par semaine, lundi, mardi, de 11 h à 15 h',
    'le mardi 12 janvier 2027',
    '1 306,91 € brut par mois',
    'L’entreprise verra seulement',
    'Un classement automatique aide',
    'Il ne regarde jamais',
    'jusqu’au mardi 8 décembre 2026',
  ]) {
    expect(text).toContain(said);
  }
});

it.each([
  [{ from: '06:00' }, 'à partir de 6 h'],
  [{ to: '21:30' }, 'jusqu’à 21 h 30'],
  [{ from: '21:00', to: '05:30', night: true }, 'de 21 h à 5 h 30, la nuit'],
])('says the hours %j as one says them', (time, words) => {
  expect(textOf({ schedule: { days: [], ...time } })).toContain(words);
});

it('says whom to call, before and after a yes', () => {
  for (const state of ['consent_asked', 'consented', 'sent'] as const)
    expect(textOf({ state, structurePhone: '+33233000000' })).toContain('href="tel:+33233000000"');
});

it('draws where the job is, unless it is in the young person’s own commune', () => {
  expect(textOf()).toContain('aria-label="Plan simple : Flers, où est l’emploi, est à 3 km de La Ferrière-aux-Étangs');
  expect(textOf({ homeCommuneCode: '61169' })).not.toContain('<svg');
  expect(textOf({ distanceKm: null })).not.toContain('<svg');
});

it('says what the company says of itself, and nothing where it says nothing', () => {
  const text = textOf({
    presentation: 'Un restaurant de village. Contact : 06 12 34 56 78.',
    access: 'À 5 minutes à pied de la gare.',
    tutorAvailable: true,
  });
  expect(text).toContain('Un restaurant de village.');
  expect(text).not.toContain('06 12 34 56 78');
  expect(text).toContain('À 5 minutes à pied de la gare.');
  expect(text).toContain('une personne vous montre le travail');
  expect(textOf()).not.toContain('Pour y aller');
  expect(textOf({ tutorAvailable: false })).not.toContain('vous montre');
});

it('asks for the contact in a box of its own, left empty', () => {
  expect(textOf()).toContain('<input type="checkbox" name="contact" value="yes"/>');
});

it('hides phone numbers of the employer’s text and never lets markup through', () => {
  expect(textOf()).not.toContain('06 12 34 56 78');
  expect(textOf()).not.toContain('<script');
});

it.each(proposalStates)('%s: a page of less than 30 kB, whose buttons fit the state', (state) => {
  const text = textOf({ state });
  expect(text.length).toBeLessThan(30_000);
  expect(text.includes('value="agree"')).toBe(state === 'consent_asked');
  expect(text.includes('value="decline"')).toBe(['consent_asked', 'consented', 'sent'].includes(state));
});

it.each<[Record<string, unknown>, unknown]>([
  [{ action: 'agree' }, { action: 'agree', contactAgreed: false }],
  [
    { action: 'agree', contact: 'yes' },
    { action: 'agree', contactAgreed: true },
  ],
  [{ action: 'call' }, { action: 'call' }],
  [
    { action: 'decline', reason: 'schedule', comment: '  le soir  ' },
    { action: 'decline', reason: 'schedule', comment: 'le soir' },
  ],
  [
    { action: 'decline', reason: 'other', comment: ' ' },
    { action: 'decline', reason: 'other', comment: null },
  ],
])('%j is an answer', (body, answer) => {
  expect(parseConsent(body)).toEqual(answer);
});

it.each<[Record<string, unknown>, string]>([
  [{}, 'action'],
  [{ action: ['agree', 'decline'] }, 'action'],
  [{ action: 'decline' }, 'reason'],
  [{ action: 'decline', reason: ['other'] }, 'reason'],
  [{ action: 'decline', reason: 'made_up' }, 'reason'],
])('%j is asked again', (body, field) => {
  expect(parseConsent(body)).toMatchObject([{ field }]);
});

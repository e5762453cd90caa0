import { type AnswerView, cardOf, type MeetingRow, proposalStates, type ProposalState } from '#proposals';
import { EmployerAnswerPage, parseEmployerAnswer } from './employer-answer.page.js';
import { renderPage } from './layout.js';

const viewOf = (state: ProposalState, contactAgreed = true, meeting: MeetingRow | null = null): AnswerView => ({
  card: {
    meeting,
    ...cardOf({
      proposalId: 'proposal',
      label: 'Candidature K7',
      state,
      sentAt: new Date('2026-12-01T09:00:00Z'),
      contactAgreed,
      distanceKm: 3.2,
      reasons: [{ criterion: 'skills', points: 12, sentence: 'Plonge' }],
      skills: ['Plonge'],
      certificates: [],
      availableFrom: '2026-12-01',
      level: 3,
      contact: { firstName: 'Camille', lastName: 'Exemple', phone: '06 00 00 00 00', email: 'camille@example.org' },
    })!,
  },
  companyAddress: '12 rue de la Gare',
  companyPhone: '+33233111111',
  communeCode: '61169',
  timeZone: 'Europe/Paris',
  title: 'Plongeur ou plongeuse (H/F)',
  contractType: 'cdi',
  startsOn: '2027-01-12',
  weeklyHours: 24.5,
  adviser: 'Léa Martin',
  structureName: 'Mission Locale d’essai',
  structurePhone: '02 33 00 00 00',
});
const textOf = (state: ProposalState, contactAgreed?: boolean): string =>
  renderPage(<EmployerAnswerPage today="2026-12-02" view={viewOf(state, contactAgreed)} />);

it.each(proposalStates)('%s: buttons and name fit the state, in less than 30 kB', (state) => {
  const text = textOf(state);
  expect(text.length).toBeLessThan(30_000);
  expect(text.includes('value="meet"')).toBe(state === 'sent');
  expect(text.includes('value="hire"')).toBe(['sent', 'interview'].includes(state));
  expect(text.includes('value="reject"')).toBe(['sent', 'interview'].includes(state));
  expect(text.includes('Exemple')).toBe(['interview', 'hired'].includes(state));
  expect(textOf(state, false)).not.toContain('Exemple');
});

it.each([
  ['before the post begins', '2026-09-19', 'dès le premier jour de votre poste'],
  ['after it', '2027-02-01', 'à partir du '],
])('says that somebody free %s is', (_, availableFrom, words) => {
  const view = viewOf('sent');
  expect(
    renderPage(<EmployerAnswerPage today="2026-12-02" view={{ ...view, card: { ...view.card, availableFrom } }} />),
  ).toContain(words);
});

it('shows a number as it is read aloud, to touch on a phone', () => {
  const text = renderPage(
    <EmployerAnswerPage today="2026-12-02" view={{ ...viewOf('sent'), structurePhone: '+33233000000' }} />,
  );
  expect(text).toMatch(/<a href="tel:\+33233000000">02.33.00.00.00<\/a>/);
});

const proposed: MeetingRow = {
  ...{ id: 'meeting', proposalId: 'proposal', state: 'proposed', minutes: 30, mode: 'on_site', sequence: 0 },
  slots: [new Date('2026-12-08T13:30:00Z'), new Date('2026-12-10T08:00:00Z')],
  ...{ startsAt: null, place: '12 rue de la Gare', phone: null, note: null, callAskedAt: null, setAt: null },
  ...{ proposedAt: new Date('2026-12-01T09:00:00Z'), timeZone: 'Europe/Paris' },
};
const set: MeetingRow = { ...proposed, state: 'set', startsAt: new Date('2026-12-08T13:30:00Z') };

it.each([
  ['nothing agreed yet', null, ['Proposer deux dates'], ['Annuler le rendez-vous']],
  ['two dates proposed', proposed, ['jeudi 10 décembre 2026 à 9', 'Proposer d’autres dates'], ['30 minutes</dd>']],
  ['a date chosen', set, ['mardi 8 décembre 2026 à 14', 'Annuler le rendez-vous'], ['jeudi 10']],
])('an interview with %s says how far it is', (_, meeting, said, unsaid) => {
  const text = renderPage(<EmployerAnswerPage today="2026-12-02" view={viewOf('interview', true, meeting)} />);
  for (const part of said) expect(text).toContain(part);
  for (const part of unsaid) expect(text).not.toContain(part);
  expect(text.length).toBeLessThan(30_000);
});

it('shows again what was typed next to what to correct, with the form open', () => {
  const problems = [{ field: 'startsOn', code: 'startsOn_wrong', message: 'Donnez la date de début.' }];
  const text = renderPage(
    <EmployerAnswerPage
      today="2026-12-02"
      view={viewOf('sent')}
      problems={problems}
      values={{ contractType: 'cdd', weeklyHours: '35' }}
    />,
  );
  expect(text).toContain('role="alert">Donnez la date de début.');
  expect(text).toContain('<option value="cdd" selected="">');
  expect(text.match(/<details open="">/g)).toHaveLength(1);
});

const offer = {
  ...{ day0: '2026-12-08', time0: '14:30', day1: '2026-12-10', time1: '09:00' },
  ...{ minutes: '45', mode: 'phone', place: '', phone: ' 02 33 11 11 11 ', note: '' },
};
const parsed = {
  slots: [
    { day: '2026-12-08', time: '14:30' },
    { day: '2026-12-10', time: '09:00' },
  ],
  ...{ minutes: 45, mode: 'phone', place: null, phone: '02 33 11 11 11', note: null },
};
const hire = { action: 'hire', contractType: 'cdd', startsOn: '2027-01-12', endsOn: '', weeklyHours: '24,5' };

it.each<[Record<string, unknown>, unknown]>([
  [
    { action: 'meet', ...offer },
    { action: 'meet', offer: parsed },
  ],
  [
    { action: 'propose', ...offer },
    { action: 'propose', offer: parsed },
  ],
  [{ action: 'meet_later' }, { action: 'meet', offer: null }],
  [
    { action: 'cancel_meeting', comment: ' Absent ' },
    { action: 'cancel_meeting', note: 'Absent' },
  ],
  [
    { action: 'reject', reason: 'skills', comment: ' conduite ' },
    { action: 'reject', reason: 'skills', comment: 'conduite' },
  ],
  [hire, { action: 'hire', terms: { contractType: 'cdd', startsOn: '2027-01-12', endsOn: null, weeklyHours: 24.5 } }],
  [
    { ...hire, endsOn: '2027-06-30', weeklyHours: '' },
    { action: 'hire', terms: { contractType: 'cdd', startsOn: '2027-01-12', endsOn: '2027-06-30', weeklyHours: null } },
  ],
])('%j is an answer', (body, answer) => {
  expect(parseEmployerAnswer(body)).toEqual(answer);
});

it.each<[Record<string, unknown>, string]>([
  [{}, 'action'],
  [{ action: 'reject' }, 'reason'],
  [{ action: 'reject', reason: 'too_young' }, 'reason'],
  [{ ...hire, contractType: '' }, 'contractType'],
  [{ ...hire, startsOn: '2027-02-29' }, 'startsOn'],
  [{ ...hire, endsOn: 'June' }, 'endsOn'],
  [{ ...hire, weeklyHours: '90' }, 'weeklyHours'],
])('%j is asked again', (body, field) => {
  expect(parseEmployerAnswer(body)).toMatchObject([{ field }]);
});

it.each([
  ['to come', '2027-01-12', 'name="startsOn" value="2027-01-12"'],
  ['that has gone by, which somebody in a hurry would confirm', '2026-12-01', 'name="startsOn" value=""'],
])('fills in the first day of a post %s', (_, startsOn, field) => {
  const view = { ...viewOf('sent'), startsOn };
  expect(renderPage(<EmployerAnswerPage today="2026-12-02" view={view} />)).toContain(field);
});

import { type AnswerView, cardOf, proposalStates, type ProposalState } from '#proposals';
import { EmployerAnswerPage, parseEmployerAnswer } from './employer-answer.page.js';
import { renderPage } from './layout.js';

const viewOf = (state: ProposalState, contactAgreed = true): AnswerView => ({
  card: cardOf({
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
  title: 'Plongeur ou plongeuse (H/F)',
  contractType: 'cdi',
  startsOn: '2027-01-12',
  weeklyHours: 24.5,
  adviser: 'Léa Martin',
  structureName: 'Mission Locale d’essai',
  structurePhone: '02 33 00 00 00',
});
const textOf = (state: ProposalState, contactAgreed?: boolean): string =>
  renderPage(<EmployerAnswerPage view={viewOf(state, contactAgreed)} />);

it.each(proposalStates)('%s: buttons and name fit the state, in less than 30 kB', (state) => {
  const text = textOf(state);
  expect(text.length).toBeLessThan(30_000);
  expect(text.includes('value="meet"')).toBe(state === 'sent');
  expect(text.includes('value="hire"')).toBe(['sent', 'interview'].includes(state));
  expect(text.includes('value="reject"')).toBe(['sent', 'interview'].includes(state));
  expect(text.includes('Exemple')).toBe(['interview', 'hired'].includes(state));
  expect(textOf(state, false)).not.toContain('Exemple');
});

it('shows again what was typed next to what to correct, with the form open', () => {
  const problems = [{ field: 'startsOn', code: 'startsOn_wrong', message: 'Donnez la date de début.' }];
  const text = renderPage(
    <EmployerAnswerPage
      view={viewOf('sent')}
      problems={problems}
      values={{ contractType: 'cdd', weeklyHours: '35' }}
    />,
  );
  expect(text).toContain('role="alert">Donnez la date de début.');
  expect(text).toContain('<option value="cdd" selected="">');
  expect(text.match(/<details open="">/g)).toHaveLength(1);
});

const hire = { action: 'hire', contractType: 'cdd', startsOn: '2027-01-12', endsOn: '', weeklyHours: '24,5' };

it.each<[Record<string, unknown>, unknown]>([
  [{ action: 'meet' }, { action: 'meet' }],
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

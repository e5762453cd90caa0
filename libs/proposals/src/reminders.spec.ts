import { proposalStates } from './proposal.states.js';
import { type ReminderFacts, reminderOf, reminderProblem } from './reminders.js';

const today = '2026-12-03';
const morning = new Date('2026-12-03T07:00:00Z');
const before = new Date('2026-12-01T09:00:00Z');

const asked: ReminderFacts = {
  ...{ state: 'consent_asked', email: 'camille@example.org', consentChannel: 'link', callAskedAt: null },
  ...{ consentAskedAt: before, consentRemindedAt: null, sentAt: null, employerRemindedAt: null },
};
const sent: ReminderFacts = { ...asked, state: 'sent', sentAt: before };

it.each<[string, ReminderFacts, string | undefined]>([
  ['asked two days ago', asked, undefined],
  ['asked this morning', { ...asked, consentAskedAt: morning }, 'reminded_today'],
  ['reminded this morning', { ...asked, consentRemindedAt: morning }, 'reminded_today'],
  ['reminded yesterday', { ...asked, consentRemindedAt: new Date('2026-12-02T15:00:00Z') }, undefined],
  [
    'reminded after midnight in Paris',
    { ...asked, consentRemindedAt: new Date('2026-12-02T23:30:00Z') },
    'reminded_today',
  ],
  ['asked on the phone', { ...asked, consentChannel: 'call' }, 'to_be_called'],
  ['wants a call', { ...asked, callAskedAt: before }, 'to_be_called'],
  ['has no address any more', { ...asked, email: null }, 'to_be_called'],
  ['sent two days ago', sent, undefined],
  ['sent this morning', { ...sent, sentAt: morning }, 'reminded_today'],
  ['the employer reminded this morning', { ...sent, employerRemindedAt: morning }, 'reminded_today'],
  [
    'the young person reminded this morning, then sent to the employer',
    { ...sent, consentRemindedAt: morning },
    undefined,
  ],
  ['sent, and the young person has no address', { ...sent, email: null }, undefined],
])('%s', (_, facts, code) => {
  expect(reminderProblem(facts, today)?.code).toBe(code);
});

it.each(proposalStates.filter((state) => reminderOf(state) === null))('%s: nobody is waited for', (state) => {
  expect(reminderProblem({ ...sent, state }, today)?.code).toBe('not_possible_now');
});

import { actionProblems, isAppointment, mediationActionKinds, type PlannedAction } from './mediation-actions.js';

const now = new Date('2026-12-01T09:00:00Z');
const nothing = { dueOn: null, slot: null, durationMinutes: null, place: null };
const later = { day: '2026-12-03', time: '10:00' };

it.each<[PlannedAction, string[]]>([
  [{ ...nothing, kind: 'transport' }, []],
  [{ ...nothing, kind: 'transport', dueOn: '2026-12-01' }, []],
  [{ ...nothing, kind: 'transport', dueOn: '2026-11-30' }, ['dueOn in_the_past']],
  [{ ...nothing, kind: 'joint_meeting' }, ['slot required', 'place required']],
  [{ ...nothing, kind: 'joint_meeting', slot: { day: '2026-12-03', time: '' }, place: 'Ici' }, ['slot required']],
  [
    { ...nothing, kind: 'joint_meeting', slot: { day: '2026-12-01', time: '10:00' }, place: 'Au magasin' },
    ['slot in_the_past'],
  ],
  [{ ...nothing, kind: 'joint_meeting', slot: { day: '2099-01-01', time: '10:00' }, place: 'Ici' }, ['slot too_far']],
  [{ ...nothing, kind: 'joint_meeting', slot: later, durationMinutes: 5, place: 'Ici' }, ['durationMinutes too_short']],
  [{ ...nothing, kind: 'company_review', slot: later, place: 'Au magasin' }, []],
])('%j: %j', (action, problems) => {
  expect(actionProblems(action, now, 'Europe/Paris').map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
});

it('invites both sides to two kinds only', () => {
  expect(mediationActionKinds.filter(isAppointment)).toEqual(['joint_meeting', 'company_review']);
});

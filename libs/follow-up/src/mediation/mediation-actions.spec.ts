import { actionProblems, isAppointment, mediationActionKinds, type PlannedAction } from './mediation-actions.js';

const now = new Date('2026-12-01T09:00:00Z');
const nothing = { dueOn: null, startsAt: null, durationMinutes: null, place: null };
const later = new Date('2026-12-03T09:00:00Z');

it.each<[PlannedAction, string[]]>([
  [{ ...nothing, kind: 'transport' }, []],
  [{ ...nothing, kind: 'transport', dueOn: '2026-12-01' }, []],
  [{ ...nothing, kind: 'transport', dueOn: '2026-11-30' }, ['dueOn in_the_past']],
  [{ ...nothing, kind: 'joint_meeting' }, ['startsAt required', 'place required']],
  [{ ...nothing, kind: 'joint_meeting', startsAt: now, place: 'Au magasin' }, ['startsAt in_the_past']],
  [{ ...nothing, kind: 'joint_meeting', startsAt: new Date('2099-01-01'), place: 'Ici' }, ['startsAt too_far']],
  [
    { ...nothing, kind: 'joint_meeting', startsAt: later, durationMinutes: 5, place: 'Ici' },
    ['durationMinutes too_short'],
  ],
  [{ ...nothing, kind: 'company_review', startsAt: later, place: 'Au magasin' }, []],
])('%j: %j', (action, problems) => {
  expect(actionProblems(action, now, '2026-12-01').map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
});

it('invites both sides to two kinds only', () => {
  expect(mediationActionKinds.filter(isAppointment)).toEqual(['joint_meeting', 'company_review']);
});

import { checkInMachine, mediationMachine, placementMachine } from '#follow-up';
import { importMachine } from '#imports';
import { needMachine } from '#needs';
import { machineProblems, type StateMachine } from '#platform';
import { meetingMachine, proposalMachine } from '#proposals';
import { schedules } from '../apps/worker/src/schedule.js';

const machines = [
  needMachine,
  proposalMachine,
  meetingMachine,
  placementMachine,
  checkInMachine,
  mediationMachine,
  importMachine,
] as unknown as StateMachine<string, string>[];

describe('the house as a whole', () => {
  it.each(machines.map((machine) => [machine.name, machine] as const))(
    'the states of a %s are all reached, and all lead somewhere',
    (_, machine) => {
      expect(machineProblems(machine)).toEqual([]);
    },
  );

  it('gives every schedule its own name, and none between two and three in the morning', () => {
    expect(new Set(schedules.map(({ name }) => name)).size).toBe(schedules.length);
    for (const { pattern } of schedules) expect(pattern.split(' ')[2]).not.toBe('2');
  });
});

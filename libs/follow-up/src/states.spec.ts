import { machineProblems } from '#platform';
import { checkInMachine } from './check-ins/check-in.states.js';
import { mediationMachine } from './mediation/mediation.states.js';
import { placementMachine } from './placements/placement.states.js';

it.each([checkInMachine, mediationMachine, placementMachine])(
  '$name has no dead end and no state out of reach',
  (machine) => {
    expect(machineProblems<string, string>(machine)).toEqual([]);
  },
);

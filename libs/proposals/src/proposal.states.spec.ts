import { allowedActions, machineProblems, transitionFor } from '#platform';
import { proposalMachine, proposalStates } from './proposal.states.js';

it('has no dead end and no state that nobody reaches', () => {
  expect(machineProblems(proposalMachine)).toEqual([]);
});

it('reaches the employer only through the person’s agreement', () => {
  const into = (state: string) =>
    proposalMachine.transitions.flatMap(({ to, from }) => (to === state ? from.filter((one) => one !== to) : []));
  expect(into('sent')).toEqual(['consented']);
  expect(into('consented')).toEqual(['consent_asked']);
  for (const state of ['interview', 'hired'])
    expect(into(state).every((from) => ['sent', 'interview'].includes(from))).toBe(true);
});

it.each(proposalStates)('%s: an employer acts only on what was sent to them', (state) => {
  expect(allowedActions(proposalMachine, state, 'employer').length > 0).toBe(['sent', 'interview'].includes(state));
});

it.each(proposalStates)('%s: nobody agrees but the person, or an adviser who heard them', (state) => {
  expect(transitionFor(proposalMachine, state, 'agree', 'employer')).toBeUndefined();
  expect(transitionFor(proposalMachine, state, 'agree', 'system')).toBeUndefined();
});

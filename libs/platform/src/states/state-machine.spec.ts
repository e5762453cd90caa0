import {
  allowedActions,
  machineProblems,
  mermaid,
  type StateMachine,
  stateCheck,
  transitionFor,
} from './state-machine.js';

type Door = 'open' | 'shut' | 'locked';
type Push = 'shut' | 'open' | 'lock';
const door: StateMachine<Door, Push> = {
  name: 'door',
  states: ['open', 'shut', 'locked'],
  initial: ['open'],
  final: ['locked'],
  transitions: [
    { action: 'shut', from: ['open'], to: 'shut', by: ['employer', 'adviser'] },
    { action: 'open', from: ['shut'], to: 'open', by: ['employer'] },
    { action: 'lock', from: ['open', 'shut'], to: 'locked', by: ['adviser'] },
  ],
};

describe('a state machine', () => {
  it.each<[Door, Push, 'employer' | 'adviser', Door | undefined]>([
    ['open', 'shut', 'employer', 'shut'],
    ['open', 'lock', 'employer', undefined],
    ['open', 'lock', 'adviser', 'locked'],
    ['locked', 'open', 'employer', undefined],
  ])('from %s, %s by %s leads to %s', (from, action, actor, to) => {
    expect(transitionFor(door, from, action, actor)?.to).toBe(to);
  });

  it('gives the buttons to show', () => {
    expect(allowedActions(door, 'open', 'adviser')).toEqual(['shut', 'lock']);
    expect(allowedActions(door, 'locked', 'adviser')).toEqual([]);
  });

  it('says what is wrong with a table', () => {
    expect(machineProblems(door)).toEqual([]);
    const island: StateMachine<Door, Push> = { ...door, transitions: door.transitions.slice(0, 1), final: [] };
    expect(machineProblems(island)).toEqual([
      'door: locked is never reached',
      'door: shut is a dead end but not final',
      'door: locked is a dead end but not final',
    ]);
    expect(machineProblems({ ...door, final: ['locked', 'shut'] })).toEqual(['door: shut is final but has a way out']);
  });

  it('writes its constraint and its picture', () => {
    expect(stateCheck('state', door.states)).toBe("state in ('open', 'shut', 'locked')");
    expect(mermaid(door)).toContain('  open --> locked: lock');
  });
});

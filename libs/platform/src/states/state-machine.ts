/** Who may take an action: roles of people, or `system` for sweeps and reactions. */
export type Actor = 'employer' | 'adviser' | 'director' | 'administrator' | 'candidate' | 'system';

export interface Transition<State extends string, Action extends string> {
  action: Action;
  from: readonly State[];
  to: State;
  by: readonly Actor[];
}

export interface StateMachine<State extends string, Action extends string> {
  /** Name of the kind of row, as stored in the history: `need`, `proposal`… */
  name: string;
  states: readonly State[];
  initial: readonly State[];
  final: readonly State[];
  transitions: readonly Transition<State, Action>[];
}

/** The row of the table for an action from a state, or undefined when it is not possible or not for this actor. */
export const transitionFor = <S extends string, A extends string>(
  machine: StateMachine<S, A>,
  from: S,
  action: A,
  actor: Actor,
): Transition<S, A> | undefined =>
  machine.transitions.find((row) => row.action === action && row.from.includes(from) && row.by.includes(actor));

/** What this actor may do from this state: the buttons to show. */
export const allowedActions = <S extends string, A extends string>(
  machine: StateMachine<S, A>,
  from: S,
  actor: Actor,
): A[] => [
  ...new Set(
    machine.transitions.filter((row) => row.from.includes(from) && row.by.includes(actor)).map((row) => row.action),
  ),
];

/** What is wrong with a table: states nobody reaches, dead ends that are not final, ways out of final states. */
export function machineProblems<S extends string, A extends string>(machine: StateMachine<S, A>): string[] {
  const reached = new Set<S>(machine.initial);
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const row of machine.transitions) if (row.from.some((state) => reached.has(state))) reached.add(row.to);
  }
  const hasWayOut = (state: S): boolean => machine.transitions.some((row) => row.from.includes(state));
  return [
    ...machine.states
      .filter((state) => !reached.has(state))
      .map((state) => `${machine.name}: ${state} is never reached`),
    ...machine.states
      .filter((state) => !machine.final.includes(state) && !hasWayOut(state))
      .map((state) => `${machine.name}: ${state} is a dead end but not final`),
    ...machine.final.filter(hasWayOut).map((state) => `${machine.name}: ${state} is final but has a way out`),
  ];
}

/** The SQL of a CHECK constraint that holds a column to the machine's states. */
export const stateCheck = (column: string, states: readonly string[]): string =>
  `${column} in (${states.map((state) => `'${state}'`).join(', ')})`;

/** The machine as a Mermaid state diagram, for the documentation. */
export function mermaid<S extends string, A extends string>(machine: StateMachine<S, A>): string {
  const lines = [
    ...machine.initial.map((state) => `  [*] --> ${state}`),
    ...machine.transitions.flatMap((row) => row.from.map((from) => `  ${from} --> ${row.to}: ${row.action}`)),
    ...machine.final.map((state) => `  ${state} --> [*]`),
  ];
  return ['stateDiagram-v2', ...lines].join('\n');
}

import type { StateMachine } from '#platform';

export const importStates = ['checking', 'checked', 'importing', 'imported', 'dropped', 'failed'] as const;
export type ImportState = (typeof importStates)[number];
export type ImportAction = 'report' | 'confirm' | 'finish' | 'drop' | 'fail';

/** A file is rehearsed first; a person reads what would happen, and confirms or drops it. */
export const importMachine: StateMachine<ImportState, ImportAction> = {
  name: 'import',
  states: importStates,
  initial: ['checking'],
  final: ['imported', 'dropped', 'failed'],
  transitions: [
    { action: 'report', from: ['checking'], to: 'checked', by: ['system'] },
    { action: 'confirm', from: ['checked'], to: 'importing', by: ['director'] },
    { action: 'finish', from: ['importing'], to: 'imported', by: ['system'] },
    // Nobody confirmed for a day, or somebody decided against it.
    { action: 'drop', from: ['checking', 'checked'], to: 'dropped', by: ['director', 'system'] },
    // The file is no table; what was imported before stays.
    { action: 'fail', from: ['checking', 'importing'], to: 'failed', by: ['system'] },
  ],
};

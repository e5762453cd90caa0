import { Logger } from '@nestjs/common';
import { ModuleMocker } from 'jest-mock';
import 'reflect-metadata';

// Nest would warn that a second file of this worker defines the modules of the first.
Logger.overrideLogger(['error']);

/**
 * Where tests run: the worker process itself, as the product does, not a context of their own inside it. What Node
 * loaded for one test file serves the next (runtime.mjs); what a file changes of the process is put back here.
 */
export default class ProcessEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  fakeTimersModern = null;
  #found = { variables: { ...process.env }, console: globalThis.console, exit: process.exit };

  async setup() {}

  async teardown() {
    const { variables, console, exit } = this.#found;
    for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name];
    Object.assign(process.env, variables);
    globalThis.console = console;
    process.exit = exit;
    // jest-circus comes anew with every file and would add to the listeners of the one before.
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
  }

  exportConditions() {
    return ['source', 'require', 'node', 'node-addons'];
  }

  /** jest asks for it; runtime.mjs compiles without. */
  getVmContext() {
    return globalThis;
  }
}

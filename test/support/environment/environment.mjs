import { ModuleMocker } from 'jest-mock';

/**
 * Where e2e, job and browser tests run: the worker process itself, as the product would, not a context of their own
 * in it. Node then keeps what runtime.cjs loaded for the next test file; what one file changes of the process is put
 * back here.
 */
export default class ProcessEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  fakeTimersModern = null;
  #before = { env: { ...process.env }, console: globalThis.console, exit: process.exit };

  async setup() {}

  async teardown() {
    process.env = this.#before.env;
    process.exit = this.#before.exit;
    globalThis.console = this.#before.console;
    // jest-circus adds to the handlers it finds, and comes anew with every file.
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
  }

  exportConditions() {
    return ['source', 'require', 'node', 'node-addons'];
  }

  getVmContext() {
    return globalThis;
  }
}

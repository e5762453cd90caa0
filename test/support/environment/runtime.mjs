// jest compiles and loads every module anew for each test file: with the whole product behind it, that took longer
// than most files' tests. Here jest loads what is under test/ and leaves the rest to Node, which keeps it as long as
// the worker lives: packages, and the product as it was built, the modules that ship.
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import JestRuntime from 'jest-runtime';

const root = path.resolve(import.meta.dirname, '../../..');
const tests = path.join(root, 'test') + path.sep;

/** The file that Node loads for a path of the sources: the built one, or itself when it is not built. */
const loadable = (file) => (file.endsWith('.mjs') ? file : path.join(root, 'dist', path.relative(root, file)));

export default class Runtime extends JestRuntime {
  constructor(...args) {
    super(...args);
    // Classes such as Date and Array must be those of the modules that Node loads.
    this.executor.compile = (source, filename) =>
      vm.compileFunction(source, this.executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    const file = path.resolve(path.dirname(from), name);
    const isOurs = from.startsWith(tests) && !(name.startsWith('.') && file.startsWith(tests));
    if (!isOurs || name === '@jest/globals') return super.requireModuleOrMock(from, name);
    return createRequire(from)(name.startsWith('.') ? loadable(file) : name);
  }
}

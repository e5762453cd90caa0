// jest compiles and loads every module anew for each test file, packages included: with typeorm, Nest and the whole
// product behind it, that took longer than most files' tests. Here jest loads our own modules and leaves packages to
// Node, which keeps them as long as the worker lives. Of tests that need services (`build: true` in jest.config.mjs)
// it loads what is under test/ alone: the product they test is the one that was built, the modules that ship.
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import JestRuntime from 'jest-runtime';

const root = path.resolve(import.meta.dirname, '../../..');
const tests = path.join(root, 'test') + path.sep;
const isPackage = (file) => file.includes(`${path.sep}node_modules${path.sep}`);

export default class Runtime extends JestRuntime {
  #runsBuild;

  constructor(config, ...rest) {
    super(config, ...rest);
    this.#runsBuild = config.testEnvironmentOptions.build === true;
    // Classes such as Date and Array must be those of the modules that Node loads.
    this.executor.compile = (source, filename) =>
      vm.compileFunction(source, this.executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    const loaded = isPackage(from) || name === '@jest/globals' ? undefined : this.#loadedByNode(from, name);
    return loaded === undefined ? super.requireModuleOrMock(from, name) : createRequire(from)(loaded);
  }

  /** What Node is asked for; undefined: jest loads it from its source. */
  #loadedByNode(from, name) {
    if (name.startsWith('#')) return this.#runsBuild ? name : undefined; // package.json leads to the build
    if (!name.startsWith('.') || name.endsWith('.mjs')) return name;
    const file = path.resolve(path.dirname(from), name);
    return this.#runsBuild && !file.startsWith(tests) ? path.join(root, 'dist', path.relative(root, file)) : undefined;
  }
}

// The project is ESM (build and runtime); jest runs our modules as CommonJS, made by swc, and leaves packages to Node,
// which can `require()` an ES module: test/support/environment/. Do NOT set --experimental-vm-modules.
// Why: docs/decisions/0007-modules-esm-tests-commonjs.md.
const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, ...parser },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
    },
  },
];

/** @type {import('jest').Config} */
const base = {
  testEnvironment: '<rootDir>/test/support/environment/environment.mjs',
  runtime: '<rootDir>/test/support/environment/runtime.mjs',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': swc({}), '\\.tsx$': swc({ tsx: true }) },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.local'],
};
const services = {
  testEnvironmentOptions: { build: true },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

export default {
  // A busy machine, a cold cache.
  testTimeout: 30_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.{ts,tsx}', '<rootDir>/test/*.spec.ts'],
    },
    { ...base, ...services, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
    { ...base, ...services, displayName: 'jobs', testMatch: ['<rootDir>/test/jobs/**/*.job-spec.ts'] },
    { ...base, ...services, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'] },
  ],
};

// The project is ESM (build and runtime); jest runs it as CommonJS. Jest can `require()` an ES module only
// from Node 24.9, and several Nest packages are CommonJS that require the ESM-only @nestjs/common. So swc
// turns our TypeScript and every ESM package into CommonJS. Do NOT set --experimental-vm-modules.
// Tests with services run the build instead: docs/decisions/0007-modules-esm-tests-commonjs.md.
import fs from 'node:fs';
import path from 'node:path';

const root = import.meta.dirname;

/** Folders of installed packages that are ES modules, nested ones included. */
function esmPackages(dir, found = []) {
  for (const entry of fs.existsSync(dir) ? fs.readdirSync(dir, { withFileTypes: true }) : []) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const folder = path.join(dir, entry.name);
    if (entry.name.startsWith('@')) {
      esmPackages(folder, found);
      continue;
    }
    const manifest = path.join(folder, 'package.json');
    if (!fs.existsSync(manifest)) continue;
    if (/"type"\s*:\s*"module"/.test(fs.readFileSync(manifest, 'utf8'))) found.push(path.relative(root, folder));
    esmPackages(path.join(folder, 'node_modules'), found);
  }
  return found;
}
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
// CommonJS packages that load an ES module with a native import(): "A dynamic import callback was invoked
// without --experimental-vm-modules" names the file when one is missing here.
const importers = ['node_modules/@fastify/cookie'];
const esm = [...esmPackages(path.join(root, 'node_modules')), ...importers].map(escape).join('|');

const swc = (parser, transform) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser, transform, keepClassNames: true },
  },
];
const decorators = { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false };

/** @type {import('jest').Config} */
const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'require', 'node', 'node-addons'] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': swc({ syntax: 'typescript', decorators: true }, decorators),
    '\\.tsx$': swc(
      { syntax: 'typescript', tsx: true, decorators: true },
      { ...decorators, react: { runtime: 'automatic' } },
    ),
    '\\.m?js$': swc({ syntax: 'ecmascript' }, {}),
  },
  transformIgnorePatterns: [
    `<rootDir>/node_modules/(?!(?:${esm.replaceAll('node_modules/', '(?:node_modules/)?')})/)(?!.*\\.mjs$)`,
  ],
  setupFiles: ['reflect-metadata'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.local'],
};
const services = {
  testEnvironment: '<rootDir>/test/support/environment/environment.mjs',
  runtime: '<rootDir>/test/support/environment/runtime.mjs',
  setupFiles: [], // the product loads what it needs
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

export default {
  // A cold cache compiles thousands of files before the first assertion.
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

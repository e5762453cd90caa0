import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'node_modules',
      'coverage',
      '.local',
      'apps/api/src/metadata.ts',
      'apps/portal/src/api/schema.d.ts',
      'libs/reference/src/occupations/learned-titles.ts',
      'libs/needs/src/analysis/unlawful/learned-wordings.ts',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Off: `import type` of an injected class erases what Nest injects.
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-console': 'error',
      // French typography: no-break spaces stand in texts.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipJSXText: true, skipComments: true },
      ],
    },
  },
  {
    // The environment is read in one place; the start of each process is the only other.
    files: ['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'],
    ignores: [
      '**/*.spec.ts',
      'libs/platform/src/config/**',
      'libs/platform/src/logging/**',
      'apps/*/src/main.ts',
      'apps/api/src/configure-app.ts',
    ],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Read it from Config.' }],
    },
  },
  { files: ['apps/ops/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['apps/portal/**/*.{ts,tsx}'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'URL',
          'performance',
          'globalThis',
          'fetch',
          'AbortSignal',
          'Buffer',
          'module',
          'require',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);

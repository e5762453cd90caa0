import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv, type HtmlTagDescriptor, type Plugin } from 'vite';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Lets the browser fetch the portal itself beside the small file that asks for it, not after. */
const fetchAppAtOnce: Plugin = {
  name: 'fetch-app-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const app = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/app.tsx'));
      const files = new Set<string>();
      const styles = new Set<string>();
      const follow = (fileName: string) => {
        const chunk = chunks.find((one) => one.fileName === fileName);
        if (!chunk || chunk.isEntry || files.has(fileName)) return;
        files.add(fileName);
        chunk.viteMetadata?.importedCss.forEach((css) => styles.add(css));
        chunk.imports.forEach(follow);
      };
      if (app) follow(app.fileName);
      const link = (rel: string, file: string): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { rel, crossorigin: true, href: `/${file}` },
        injectTo: 'head',
      });
      return [
        ...[...files].map((file) => link('modulepreload', file)),
        ...[...styles].map((file) => link('stylesheet', file)),
      ];
    },
  },
};

/**
 * Chromium then reads every function while it fetches the file, beside the page, not one by one while the page is drawn: a
 * slowed phone shows a list a twentieth sooner. Other browsers pass it over. See https://v8.dev/blog/explicit-compile-hints.
 */
const readAtOnce: Plugin = {
  name: 'read-at-once',
  generateBundle: {
    // It must be the first line, also where Vite begins a file with its own.
    order: 'post',
    handler: (_options, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
};

/** Compresses once, as well as can be, what every visitor fetches. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle: async ({ dir = '' }, bundle) => {
    for (const name of Object.keys(bundle).filter((file) => /^assets\/.+\.(js|css)$/.test(file))) {
      const file = path.join(dir, name);
      const content = await fs.readFile(file);
      await fs.writeFile(`${file}.br`, await brotli(content));
      await fs.writeFile(`${file}.gz`, await gzip(content, { level: 9 }));
    }
  },
};

/** What runs before the portal itself stays in the small file that runs first. */
const runsFirst = /\/src\/(?:main|pages|styles|api\/early|api\/first-read|session\/signed-in-as)\.ts$|preload/;

/**
 * What at least a dozen pages use is one file: as forty small ones it held a phone longer by their number than by their
 * weight. From fewer pages on, the first load weighs more than test/browser/budgets.browser-spec.ts allows.
 */
const common = {
  name: 'common',
  minShareCount: 12,
  test: (id: string) => !runsFirst.test(id),
  // Else what runs first would come along, since the rest of the portal imports it.
  includeDependenciesRecursively: false,
};

export default defineConfig(({ mode }) => {
  const { API_URL = 'http://127.0.0.1:3000' } = loadEnv(mode, '.', 'API_');
  return {
    plugins: [react(), fetchAppAtOnce, readAtOnce, compressed],
    build: {
      outDir: '../../dist/apps/portal',
      emptyOutDir: true,
      target: 'es2022',
      // Which page needs which files: read by test/browser/budgets.browser-spec.ts.
      manifest: 'manifest.json',
      rolldownOptions: { output: { codeSplitting: { groups: [common] } } },
    },
    // In development the pages come from Vite, everything else from a running `npm start`.
    server: { proxy: { '/api': API_URL, '/mailbox': API_URL, '/r': API_URL } },
  };
});

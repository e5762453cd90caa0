import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const { API_URL = 'http://127.0.0.1:3000' } = loadEnv(mode, '.', 'API_');
  return {
    plugins: [react()],
    build: {
      outDir: '../../dist/apps/portal',
      emptyOutDir: true,
      target: 'es2022',
      // Which page needs which files: read by test/browser/budgets.browser-spec.ts.
      manifest: 'manifest.json',
    },
    // In development the pages come from Vite, everything else from a running `npm start`.
    server: { proxy: { '/api': API_URL, '/mailbox': API_URL, '/r': API_URL } },
  };
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: '../../dist/apps/portal', emptyOutDir: true, target: 'es2022', reportCompressedSize: true },
  // In development the pages come from Vite, everything else from a running `npm start`.
  server: { proxy: { '/api': api, '/mailbox': api, '/r': api } },
});

import { defineConfig } from 'vite';

// `npm start` serves what this builds; for work on the pages themselves: `npx vite apps/web` beside a running `npm start`.
export default defineConfig({
  root: import.meta.dirname,
  build: {
    target: 'es2022', outDir: 'dist', emptyOutDir: true, sourcemap: true, manifest: true, chunkSizeWarningLimit: 900,
    // Ant Design marks its files for React's servers, which there are none of here.
    rolldownOptions: { onLog: (level, log, handle) => { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log); } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** /sw.js with its release's name and first files: each release has a worker of its own, which drops what earlier ones kept. */
function serviceWorker(): Plugin {
  const source = join(import.meta.dirname, 'src/service-worker.js');
  return {
    name: 'service-worker', apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const opensWith = new Set<string>();
        const follow = (fileName: string) => {
          const chunk = bundle[fileName];
          if (chunk?.type !== 'chunk' || opensWith.has(`/${fileName}`)) return;
          opensWith.add(`/${fileName}`);
          for (const style of chunk.viteMetadata?.importedCss ?? []) opensWith.add(`/${style}`);
          chunk.imports.forEach(follow);
        };
        Object.values(bundle).filter((output) => output.type === 'chunk' && output.isEntry).forEach(({ fileName }) => follow(fileName));
        // Names carry their content's hash; the page itself has none.
        const page = bundle['index.html'];
        const release = createHash('sha256').update(JSON.stringify([Object.keys(bundle).sort(), page?.type === 'asset' ? String(page.source) : ''])).digest('hex').slice(0, 12);
        const head = `const RELEASE = ${JSON.stringify(release)};\nconst OPENS_WITH = ${JSON.stringify([...opensWith])};\n`;
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + readFileSync(source, 'utf8') });
      },
    },
  };
}

// `npm start` serves what this builds; for work on the pages themselves: `npx vite apps/web` beside a running `npm start`.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [serviceWorker()],
  build: {
    target: 'es2022', outDir: 'dist', emptyOutDir: true, sourcemap: true, manifest: true, chunkSizeWarningLimit: 900,
    // Ant Design marks its files for React's servers, which there are none of here.
    rolldownOptions: { onLog: (level, log, handle) => { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log); } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Not pages of the workplace: what is unknown there is a problem+json, not the workplace. */
const NOT_PAGES = /^\/(api|health|metrics|assets)(\/|$)/;

/**
 * The workplace itself: files whose names carry their content's hash are kept for ever, the page is asked for anew each time.
 * Every other path a browser opens is the page, too: it knows its own places.
 */
export async function serveWeb(app: NestFastifyApplication, folder: string | null): Promise<void> {
  if (folder === null || !existsSync(join(folder, 'index.html'))) return;
  // Only where there are pages: jest cannot load what it is made of.
  const { default: files } = await import('@fastify/static');
  await app.register(files as never, {
    root: folder, preCompressed: true, wildcard: false, index: false, cacheControl: false,
    // Only what a browser asks for; manifests and maps of the build are of no use to it but do no harm.
    setHeaders: (reply: FastifyReply, path: string) => {
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    const opens = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    const isFile = path !== '/' && existsSync(join(folder, path)) && !path.includes('..');
    if (opens && !isFile && !NOT_PAGES.test(path)) return reply.sendFile('index.html');
    return undefined;
  });
}

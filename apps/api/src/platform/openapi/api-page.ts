import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ASSETS = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript', 'favicon-32x32.png': 'image/png' } as const;
const FOLDER = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** Its script is a file of its own, so the content security policy needs no exception for it. */
const PAGE = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>四单 API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css"><link rel="icon" href="/api/docs/favicon-32x32.png"></head>
<body><div id="swagger-ui"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`;
const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', docExpansion: 'none', validatorUrl: null });`;

/** /api/openapi.json and the page that reads it. The document is made once, when it is first asked for. */
export function serveApiPage(server: FastifyInstance, describe: () => OpenAPIObject): void {
  let document: string | null = null;
  server.get('/api/openapi.json', async (_, reply) => reply.type('application/json; charset=utf-8').send((document ??= JSON.stringify(describe()))));
  server.get('/api/docs', async (_, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  server.get('/api/docs/start.js', async (_, reply) => reply.type('text/javascript; charset=utf-8').send(START));
  for (const [name, type] of Object.entries(ASSETS)) {
    server.get(`/api/docs/${name}`, async (_, reply) => reply.type(type).header('cache-control', 'public, max-age=86400').send(readFileSync(join(FOLDER, name))));
  }
}

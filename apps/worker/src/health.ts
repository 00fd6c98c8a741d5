import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';

export interface Readiness {
  /** Part of the process → whether it can do its work now. */
  parts(): Promise<Readonly<Record<string, boolean>>>;
}

/** `/health/live`, `/health/ready` and `/metrics` for whoever watches the worker. */
export function healthServer(readiness: Readiness, registry: Registry): Server {
  return createServer((request, response) => {
    answer(request.url ?? '/', response, { readiness, registry }).catch(() => response.writeHead(500).end());
  });
}

async function answer(url: string, response: ServerResponse, { readiness, registry }: { readiness: Readiness; registry: Registry }): Promise<void> {
  if (url === '/health/live') return json(response, 200, { status: 'ok' });
  if (url === '/health/ready') {
    const parts = await readiness.parts();
    const ready = Object.values(parts).every(Boolean);
    return json(response, ready ? 200 : 503, { status: ready ? 'ok' : 'unavailable', parts });
  }
  if (url !== '/metrics') return json(response, 404, { status: 'not found' });
  response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics());
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

/** One log line and one measurement a request. The route's pattern, never the address: a follow-up code is in an address. */
export function observeRequests(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    request.log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10, personId: request.who?.personId }, '请求');
  });
}

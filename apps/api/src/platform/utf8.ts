import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem/problem.js';
import { sendProblem } from './problem/problem-filter.js';

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const NOT_UTF8 = '不是 UTF-8 编码，里面的文字会变成乱码。请以 UTF-8 编码重新提交。';

/** A character that is lost on the way in is lost for ever: what is not UTF-8, or says that it is not, goes back. */
export function requireUtf8(app: NestFastifyApplication, bodyLimit: number): void {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const parseJson = server.getDefaultJsonParser('error', 'error');
  app.useBodyParser('application/json', { bodyLimit }, (request, body, done) => void parseJson(request as FastifyRequest, decoded(body), done));
  app.useBodyParser('application/x-www-form-urlencoded', { bodyLimit }, () => { throw new Problem(415, 'media-type', '请求内容应为 application/json。'); });
  server.addHook('onRequest', async (request) => {
    requireReadableUrl(request.raw.url ?? '');
    requireUtf8Named(request.headers['content-type'] ?? '');
  });
}

/** What Fastify's router raises before there is a route, e.g. for a path that cannot be decoded. */
export function onRouterError({ code }: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const problem = code === 'FST_ERR_BAD_URL' ? new Problem(400, 'not-utf8', `请求的地址${NOT_UTF8}`) : new Problem(404, 'no-such-route', '没有这个地址。');
  void reply.header('x-request-id', request.id);
  sendProblem(problem, request, reply);
}

function decoded(body: Buffer): string {
  try {
    return STRICT.decode(body);
  } catch {
    throw new Problem(400, 'not-utf8', `请求内容${NOT_UTF8}`);
  }
}

/** In an address everything but ASCII is written in percents, and these as UTF-8. */
function requireReadableUrl(url: string): void {
  try {
    decodeURIComponent(url);
    if (/^[\x21-\x7e]*$/.test(url)) return;
  } catch { /* said below */ }
  throw new Problem(400, 'not-utf8', `请求的地址${NOT_UTF8}`);
}

function requireUtf8Named(contentType: string): void {
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return;
  throw new Problem(415, 'charset', `请求内容应当用 UTF-8 编码，不收“${charset.slice(0, 40)}”。`);
}

import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, type Failing } from './problem.js';

/** Every error leaves as problem+json; what nobody foresaw leaves without its insides and is logged with the request's id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error, request.method);
    if (problem.status >= 500) request.log.error({ err: error }, '未预料的错误');
    sendProblem(problem, request, reply);
  }
}

export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  if (problem.parts.retryAfter !== undefined) void reply.header('retry-after', String(problem.parts.retryAfter));
  if (problem.status === 413) void reply.header('connection', 'close');
  void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem.body(request.id)));
}

function problemOf(error: unknown, method: string): Problem {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  const known = FRAMEWORK[code];
  if (known) return known;
  const status = statusOf(error);
  if (status === 404) return new Problem(404, 'no-such-route', '没有这个地址。');
  if (status === 415) return FRAMEWORK['FST_ERR_CTP_INVALID_MEDIA_TYPE'] as Problem;
  if (status === 413) return FRAMEWORK['FST_ERR_CTP_BODY_TOO_LARGE'] as Problem;
  // The framework passes on what the body's parser said as a bare 400.
  if (status === 400 && method !== 'GET') return FRAMEWORK['FST_ERR_CTP_INVALID_JSON_BODY'] as Problem;
  if (status >= 400 && status < 500) return new Problem(status as Failing, 'bad-request', '请求有误，无法解读。');
  if (UNREACHABLE.has(code)) return new Problem(503, 'database-unreachable', '数据库暂时无法连接，请稍后以同一 Idempotency-Key 重试。', { retryAfter: 2 });
  return new Problem(500, 'internal', '系统内部错误，本次操作没有确认。请凭请求编号联系管理员，或以同一 Idempotency-Key 重试。');
}

/** What Fastify and its plugins raise before a controller is reached. */
const FRAMEWORK: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new Problem(413, 'body-too-large', '请求内容超过 1 MB 上限；证据文件请用证据上传接口。'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new Problem(415, 'media-type', '请求内容应为 application/json。'),
  FST_ERR_CTP_INVALID_JSON_BODY: new Problem(400, 'malformed-json', '请求内容不是合法的 JSON，或者为空。'),
  FST_REQ_FILE_TOO_LARGE: new Problem(413, 'file-too-large', '证据文件超过大小上限。'),
  FST_INVALID_MULTIPART_CONTENT_TYPE: new Problem(415, 'media-type', '证据文件应以 multipart/form-data 上传。'),
  FST_FILES_LIMIT: new Problem(400, 'one-file', '每次只上传一个证据文件。'),
};

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'PROTOCOL_CONNECTION_LOST', 'ETIMEDOUT', 'ENOTFOUND', 'ENOENT', 'EPIPE', 'ER_SERVER_SHUTDOWN', 'ER_CON_COUNT_ERROR', 'POOL_CLOSED']);

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  return typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
}

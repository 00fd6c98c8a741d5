import type { FastifyRequest } from 'fastify';
import { Problem } from '../platform/problem/problem.js';

export interface StepHeaders {
  readonly commandId: string;
  readonly expectedSeq: number | null;
  readonly actAs: string | undefined;
  readonly requestId: string;
}

/** Throws 400 for a missing or malformed key or version. */
export function stepHeaders(request: FastifyRequest): StepHeaders {
  const { headers } = request;
  const actAs = headers['x-act-as'];
  return {
    commandId: idempotencyKey(headers['idempotency-key']), expectedSeq: expectedSeq(headers['if-match']),
    actAs: typeof actAs === 'string' ? actAs : undefined, requestId: request.id,
  };
}

function idempotencyKey(given: string | string[] | undefined): string {
  if (given === undefined) throw new Problem(400, 'idempotency-key-missing', '写操作须带 Idempotency-Key（每次操作一个新的 UUID，重试时不变）。');
  if (typeof given !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/.test(given)) {
    throw new Problem(400, 'idempotency-key-malformed', 'Idempotency-Key 应为不超过64位的字母、数字和 _.:-，建议用 UUID。');
  }
  return given;
}

function expectedSeq(given: string | undefined): number | null {
  if (given === undefined || given === '*') return null;
  const seq = /^"(\d{1,9})"$/.exec(given)?.[1];
  if (seq === undefined) throw new Problem(400, 'if-match-malformed', 'If-Match 应为案件的序号，如 "17"（取自 ETag）。');
  return Number(seq);
}

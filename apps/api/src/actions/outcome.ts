import type { Receipt } from '@sidan/contracts';
import type { FileState, Refusal } from '@sidan/domain';
import type { RecordResult } from '@sidan/persistence';
import { Problem, type Change, type Refusing } from '../platform/problem/problem.js';

const STATUS: Readonly<Record<Refusal['kind'], Refusing>> = { law: 422, input: 422, state: 409, permission: 403 };

export function problemOfRefusal({ kind, code, detail, article }: Refusal): Problem {
  return new Problem(STATUS[kind], code, detail, { article });
}

/** Null for `notFound`: only the caller knows what was not found. */
export function problemOfRecord(result: Exclude<RecordResult, { ok: Receipt }>, now?: { readonly state: FileState; readonly changes: readonly Change[] }): Problem | null {
  if ('refusal' in result) return problemOfRefusal(result.refusal);
  if ('keyReused' in result) return new Problem(409, 'idempotency-key-reused', '这个 Idempotency-Key 已用于另一项内容不同的操作；新操作请用新的键。', { article: '『办理规则』：一个操作编号只办一件事' });
  if ('stale' in result) {
    const { seq } = result.stale;
    return new Problem(412, 'stale', `您看到的内容已经过时，案件现在的序号是${seq}，请刷新后再办。`, { article: '『办理规则』：以台账最新状态为准', seq, ...now });
  }
  return null;
}

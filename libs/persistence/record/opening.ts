import { randomBytes } from 'node:crypto';
import type { Entry } from '@sidan/domain';
import { insertRows } from '../database/bulk.js';
import { toSqlTime } from '../database/sql-time.js';
import type { Transaction } from '../database/transaction.js';
import type { TrainingClock } from '../legal-time/legal-time.js';
import { canonicalJson, sha256Hex } from './canonical.js';
import type { Opening } from './result.js';

export interface SealedReporter {
  readonly name: string;
  readonly phone: string;
  readonly salt: string;
  readonly commitment: string;
}

/** The ledger can later prove who reported without ever having said it: the salt makes a telephone number unguessable. */
export function sealReporter(reporter: { readonly name: string; readonly phone: string }): SealedReporter {
  const salt = randomBytes(32).toString('hex');
  return { ...reporter, salt, commitment: commitmentOf(reporter, salt) };
}

export function commitmentOf({ name, phone }: { readonly name: string; readonly phone: string }, salt: string): string {
  return sha256Hex(salt, canonicalJson({ name, phone }));
}

/** Puts the commitment, and nothing else of the reporter, on the first entry. */
export function withCommitment(entries: readonly Entry[], sealed: SealedReporter | null): readonly Entry[] {
  const [first, ...rest] = entries;
  if (!first || !sealed) return entries;
  return [{ ...first, body: { ...first.body, reporterCommitment: sealed.commitment } }, ...rest];
}

export function storeReporter(tx: Transaction, caseId: string, sealed: SealedReporter | null, nowMillis: number): void {
  if (!sealed) return;
  const { name, phone, salt, commitment } = sealed;
  const { sql, values } = insertRows('reporter', [{ case_id: caseId, name, phone, salt, commitment, stored_at: toSqlTime(nowMillis) }]);
  tx.withCommit(sql, values);
}

export function openingClock(opening: Opening, realNow: number): TrainingClock | null {
  if (!opening.training) return null;
  return { legalAt: Date.parse(opening.training.legalAt), realAt: realNow, rate: opening.training.rate, moves: 0 };
}

export function storeTrainingClock(tx: Transaction, caseId: string, clock: TrainingClock | null): void {
  if (!clock) return;
  const { sql, values } = insertRows('training_clock', [
    { case_id: caseId, legal_at: toSqlTime(clock.legalAt), real_at: toSqlTime(clock.realAt), rate: clock.rate, moves: clock.moves },
  ]);
  tx.withCommit(sql, values);
}

import type { RecordRequest } from '@sidan/contracts';
import type { Database } from '../database/database.js';
import { isDuplicate } from '../database/failures.js';
import type { Transaction } from '../database/transaction.js';
import { advance } from './advance.js';
import { canonicalJson, sha256Hex } from './canonical.js';
import type { Door } from './door.js';
import type { FileKinds } from './kinds.js';
import { open } from './open.js';
import { plainIn, unreadableIn } from './plain.js';
import { Reference } from './reference.js';
import { refuseRecord } from './refusals.js';
import type { Opening, RecordResult } from './result.js';
import { retried } from './retry.js';
import type { Rulebook } from './rulebook.js';
import { StateCache } from './state-cache.js';

/** What one call cost: for the bench, the metrics and the test that keeps a step within ten statements. */
export interface RecordCost {
  readonly command: string;
  readonly outcome: keyof RecordResultKeys;
  /** Of the last attempt, COMMIT or ROLLBACK included. */
  readonly statements: number;
  readonly attempts: number;
  readonly millis: number;
}

interface RecordResultKeys { ok: 1; refusal: 1; stale: 1; keyReused: 1; notFound: 1 }

export interface RecorderSettings {
  /** The machine's time in epoch milliseconds. */
  readonly now?: () => number;
  /** How long an outbox row of a real case waits for more news of its file. Training cases do not wait. */
  readonly holdMs?: number;
  /** Deadlocks and lost connections are tried again this often. */
  readonly attempts?: number;
  readonly onRecorded?: (cost: RecordCost) => void;
}

const HOLD_MS = 1_000;
const ATTEMPTS = 10;

/** The one door: the only code that changes a file. One transaction, at most ten statements. */
export class Recorder {
  private readonly door: Door;

  constructor(private readonly database: Database, kinds: FileKinds, rulebook: Rulebook, private readonly settings: RecorderSettings = {}) {
    this.door = { kinds, rulebook, states: new StateCache(), reference: new Reference(), now: settings.now ?? Date.now, holdMs: settings.holdMs ?? HOLD_MS };
  }

  /**
   * Decides and stores one command. Throws what `decide` throws, after a rollback, and what the database throws once it
   * has been tried often enough; every other outcome is a value. `opening` comes with the command that opens a file.
   */
  async record(asked: RecordRequest, opened?: Opening): Promise<RecordResult> {
    const started = performance.now();
    const unread = unreadableIn({ ...asked.command, ...opened?.reporter && { reporter: opened.reporter } });
    if (unread !== null) return { refusal: refuseRecord('text-unreadable', `${unread}。`) };
    const request = { ...asked, command: plainIn(asked.command) };
    const opening = opened && plainIn(opened);
    const requestHash = requestHashOf(request);
    let tx: Transaction | undefined;
    let attempts = 0;
    // Two of the same opening ran into each other: the other one's file is there now.
    let beaten: unknown = null;
    const result = await retried(this.settings.attempts ?? ATTEMPTS, (attempt) => {
      attempts = attempt;
      return this.database.transaction(async (current) => {
        tx = current;
        if (opening && beaten === null) return this.settled(current, await open(this.door, current, { request, requestHash, opening }));
        const outcome = await advance(this.door, current, { request, requestHash });
        if ('notFound' in outcome && beaten !== null) throw new Error('The new file collides with another one, e.g. in its follow-up code', { cause: beaten });
        return this.settled(current, outcome);
      }).catch((error: unknown) => {
        if (isDuplicate(error)) beaten = error;
        throw error;
      });
    });
    this.settings.onRecorded?.({
      command: request.command.type, outcome: Object.keys(result)[0] as RecordCost['outcome'], statements: tx?.statements ?? 0, attempts,
      millis: performance.now() - started,
    });
    return result;
  }

  /** Whatever is not a receipt leaves nothing behind. */
  private settled(tx: Transaction, outcome: RecordResult): RecordResult {
    if (!('ok' in outcome)) tx.abandon();
    return outcome;
  }
}

/** The role a person acts in is not part of it: the same click, repeated, is the same request. */
function requestHashOf(request: RecordRequest): string {
  return sha256Hex(canonicalJson({ command: request.command, personId: request.actor.personId }));
}

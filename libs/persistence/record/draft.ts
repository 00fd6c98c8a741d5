import type { Actor, Entry, FileState, Instant, RecordedEntry } from '@sidan/domain';
import type { SqlRow } from '../database/bulk.js';
import { toSqlTime } from '../database/sql-time.js';
import { canonicalJson } from './canonical.js';
import { chainHash, chainStart, type Numbered } from './chain.js';
import type { AnyKind } from './kinds.js';

/** What all entries of one command share. */
export interface Stamp {
  readonly at: Instant;
  readonly atMillis: number;
  readonly recordedAt: Instant;
  readonly recordedAtMillis: number;
  readonly by: Actor;
  readonly commandId: string;
  readonly requestId: string;
  readonly requestHash: string;
}

/** A file as it was, as it will be, and the ledger rows that lead there. */
export interface Draft {
  readonly kind: AnyKind;
  readonly before: FileState | null;
  readonly after: FileState;
  readonly entries: readonly RecordedEntry[];
  readonly ledger: readonly SqlRow[];
  readonly headHash: string;
  readonly seq: number;
}

export interface DraftStart {
  readonly id: string;
  readonly seq: number;
  readonly headHash: string;
  readonly state: FileState | null;
}

export function unborn(id: string): DraftStart {
  return { id, seq: 0, headHash: chainStart(id), state: null };
}

/** Folds the entries into the state and chains them. The number, if one was drawn, stands on the first. */
export function draft(kind: AnyKind, start: DraftStart, entries: readonly Entry[], stamp: Stamp, numbered: Numbered | null): Draft {
  let state = start.state;
  let hash = start.headHash;
  const recorded: RecordedEntry[] = [];
  const ledger: SqlRow[] = [];
  for (const [index, { type, body: said }] of entries.entries()) {
    const text = canonicalJson(said);
    // What a later fold will read is what is folded now.
    const body = JSON.parse(text) as object;
    const entry = {
      fileId: start.id, seq: start.seq + index + 1, type, body, at: stamp.at, recordedAt: stamp.recordedAt, by: stamp.by, commandId: stamp.commandId,
    };
    const drawn = index === 0 ? numbered : null;
    const previous = hash;
    hash = chainHash(previous, entry, drawn, text);
    ledger.push(ledgerRow(entry, { text, index, stamp, drawn, previous, hash }));
    recorded.push(entry);
    state = kind.evolve(state, { type, body, at: stamp.at, by: stamp.by });
  }
  if (state === null) throw new Error(`A ${kind.kind} cannot be opened without an entry`);
  return { kind, before: start.state, after: state, entries: recorded, ledger, headHash: hash, seq: start.seq + entries.length };
}

interface LedgerLink {
  readonly text: string;
  readonly index: number;
  readonly stamp: Stamp;
  readonly drawn: Numbered | null;
  readonly previous: string;
  readonly hash: string;
}

function ledgerRow(entry: RecordedEntry, { text, index, stamp, drawn, previous, hash }: LedgerLink): SqlRow {
  return {
    file_id: entry.fileId, seq: entry.seq, type: entry.type, at: toSqlTime(stamp.atMillis), recorded_at: toSqlTime(stamp.recordedAtMillis),
    actor: canonicalJson(entry.by), command_id: entry.commandId, command_index: index, request_hash: stamp.requestHash,
    request_id: stamp.requestId.slice(0, 64), series: drawn?.series ?? null, number: drawn?.number ?? null, body: text,
    prev_hash: previous, hash,
  };
}

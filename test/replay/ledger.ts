import { caseKind, type FileKind, type FileState, proceedingKind, type RecordedEntry } from '@sidan/domain';
import { canonicalJson, sha256Hex } from '@sidan/persistence';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where recorded ledgers lie: whatever a release changes, each must still fold. */
export const LEDGERS = fileURLToPath(new URL('./ledgers/', import.meta.url));

export interface RecordedLedger {
  readonly kind: FileState['kind'];
  readonly stateVersion: number;
  /** SHA-256 of the canonical state that this version folded. */
  readonly state: string;
  readonly phase: string;
  readonly entries: readonly RecordedEntry[];
}

type AnyKind = FileKind<FileState, { readonly type: string }, { readonly type: string; readonly body: object }>;

export function kindOf(kind: FileState['kind']): AnyKind {
  return kind === 'case' ? caseKind : proceedingKind;
}

export function fold(kind: FileState['kind'], entries: readonly RecordedEntry[]): FileState {
  const state = entries.reduce<FileState | null>((before, { type, body, at, by }) => kindOf(kind).evolve(before, { type, body, at, by }), null);
  if (state === null) throw new Error('an empty ledger');
  return state;
}

export function hashOf(state: FileState): string {
  return sha256Hex(canonicalJson(state));
}

/** With SIDAN_RECORD_HISTORIES set to a release's name, story tests save the ledgers they made. */
export async function saveLedgerWhenRecording(kind: FileState['kind'], entries: readonly RecordedEntry[], story: string): Promise<void> {
  const release = process.env['SIDAN_RECORD_HISTORIES'];
  if (!release) return;
  const state = fold(kind, entries);
  const recorded: RecordedLedger = { kind, stateVersion: kindOf(kind).stateVersion, state: hashOf(state), phase: state.phase, entries };
  await mkdir(LEDGERS, { recursive: true });
  await writeFile(`${LEDGERS}${release}-${story}-${kind}.json`, `${JSON.stringify(recorded, null, 1)}\n`);
}

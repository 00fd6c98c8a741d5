import type { RecordedEntry } from '@sidan/domain';
import { canonicalJson } from '../record/canonical.js';
import { chainHash, chainStart } from '../record/chain.js';
import { type LedgerColumns, recordedEntryOf } from '../queries/ledger-row.js';
import type { Problem } from './problem.js';

export interface CheckedChain {
  readonly problems: readonly Problem[];
  /** Up to the first row that can't be read. */
  readonly entries: readonly RecordedEntry[];
  readonly headHash: string;
  readonly lastSeq: number;
}

/** Recomputes a file's chain row by row. After a row that is wrong it goes on from that row's stored hash, so that each fault is named once. */
export function checkChain(fileId: string, rows: readonly LedgerColumns[]): CheckedChain {
  const problems: Problem[] = [];
  const entries: RecordedEntry[] = [];
  let previous = chainStart(fileId);
  let expected = 1;
  let readable = true;
  for (const row of rows) {
    const fault = (text: string) => problems.push({ where: 'ledger', id: fileId, seq: row.seq, text });
    if (row.seq !== expected) fault(`序号不连续：应为第${expected}条，实为第${row.seq}条`);
    if (row.prev_hash !== previous) fault('与上一条记录的哈希链断开');
    const entry = entryOf(row);
    if (entry === null) fault('记录内容已不是有效的 JSON，被改动过');
    else if (hashOf(row, entry) !== row.hash) fault(`内容与其哈希值不符（${entry.type}），被改动过`);
    else if (!isCanonical(row, entry)) fault(`内容的写法不是规范 JSON（${entry.type}），被改动过`);
    readable &&= entry !== null;
    if (entry !== null && readable) entries.push(entry);
    previous = row.hash;
    expected = row.seq + 1;
  }
  return { problems, entries, headHash: previous, lastSeq: expected - 1 };
}

function entryOf(row: LedgerColumns): RecordedEntry | null {
  try {
    return recordedEntryOf(row);
  } catch {
    return null;
  }
}

function hashOf(row: LedgerColumns, entry: RecordedEntry): string {
  const numbered = row.series === null || row.number === null ? null : { series: row.series, number: row.number };
  return chainHash(row.prev_hash, entry, numbered);
}

/** The hash is of the meaning; white space or the order of keys must not have changed either. */
function isCanonical(row: LedgerColumns, entry: RecordedEntry): boolean {
  return row.body === canonicalJson(entry.body) && row.actor === canonicalJson(entry.by);
}

import { Inject, Injectable } from '@nestjs/common';
import { ROLES, type Policy, type RecordedEntry } from '@sidan/domain';
import { Database, ledgerPage, Rulebook, type StoredFile } from '@sidan/persistence';
import type { Change } from '../../platform/problem/problem.js';
import { peopleAround } from '../view/around.js';
import { namesOf } from '../view/names.js';
import { ledgerWords } from './ledger-words.js';
import { peopleIn, readEntry, titleOf } from './readable-entry.js';
import type { LedgerLine } from './words.js';

/** One line of a file's history, in words. */
export interface LedgerItem {
  readonly seq: number;
  /** Legal time. */
  readonly at: string;
  readonly recordedAt: string;
  readonly type: string;
  readonly title: string;
  /** `personId` is null for what sidan did itself. */
  readonly by: { readonly personId: string | null; readonly name: string; readonly title: string; readonly organisation: string | null };
  readonly lines: readonly LedgerLine[];
  readonly hash: string;
  readonly prevHash: string;
}

/** The same entries as they are chained, byte for byte in their bodies. */
export interface ChainedEntry extends Omit<RecordedEntry, 'at' | 'recordedAt'> {
  readonly at: string;
  readonly recordedAt: string;
  readonly hash: string;
  readonly prevHash: string;
  readonly requestId: string;
}

export interface LedgerPage {
  readonly items: readonly LedgerItem[];
  readonly entries: readonly ChainedEntry[];
  /** `seq` to ask after; null on the last page. */
  readonly next: number | null;
}

const MOST_CHANGES = 20;

@Injectable()
export class ReadableLedger {
  constructor(@Inject(Database) private readonly database: Database, @Inject(Rulebook) private readonly rulebook: Rulebook) {}

  /** What somebody missed who saw the file at `seq`: the first of it, in order. */
  async since({ state }: StoredFile, seq: number): Promise<readonly Change[]> {
    const { entries } = await ledgerPage(this.database, state.id, seq, MOST_CHANGES);
    return entries.map(({ type, by, at }) => ({ title: titleOf(state.kind, type), by: by.name, at }));
  }

  async page({ state }: StoredFile, after: number, limit: number): Promise<LedgerPage> {
    const [{ entries, next }, policy] = await Promise.all([ledgerPage(this.database, state.id, after, limit), this.rulebook.policy(state.region, state.policyVersion)]);
    if (!policy) return { items: [], entries, next };
    const named = peopleIn(state.kind, entries, ledgerWords(state, namesOf(new Map(), policy), policy));
    const names = namesOf(await peopleAround(this.database, [], named), policy);
    const words = ledgerWords(state, names, policy);
    return { items: entries.map((entry) => ({ ...told(entry, policy), ...readEntry(state.kind, entry, words) })), entries, next };
  }
}

function told({ seq, at, recordedAt, type, by, hash, prevHash }: ChainedEntry, { organisations }: Policy): Omit<LedgerItem, 'title' | 'lines'> {
  const personId = by.kind === 'system' ? null : by.personId;
  const organisation = organisations.find(({ id }) => id === by.orgId)?.name ?? null;
  return { seq, at, recordedAt, type, by: { personId, name: by.name, title: by.kind === 'system' ? '系统' : ROLES[by.role], organisation }, hash, prevHash };
}

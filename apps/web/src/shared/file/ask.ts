import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema';
import type { FileKind, FileView } from './view';

export type LedgerItem = components['schemas']['LedgerItem'];
/** `next`: the place to ask after for what follows; null at the end. */
export type LedgerPage = Pick<components['schemas']['LedgerPage'], 'items' | 'next'>;
interface After { readonly after: number; readonly limit: number }

/** Throws ProblemError. */
export async function askFile(kind: FileKind, id: string): Promise<FileView> {
  const path = `/api/${kind}s/{id}` as '/api/cases/{id}';
  return dataOf(api.GET(path, { params: { path: { id } } }));
}

/** Entries after `after`, the oldest first. Throws ProblemError. */
export async function askLedgerPage(kind: FileKind, id: string, query: After): Promise<LedgerPage> {
  const path = `/api/${kind}s/{id}/ledger` as '/api/cases/{id}/ledger';
  return dataOf(api.GET(path, { params: { path: { id }, query } }));
}

/** Throws ProblemError. */
export async function askLedger(kind: FileKind, id: string, query: After): Promise<readonly LedgerItem[]> {
  return (await askLedgerPage(kind, id, query)).items;
}

const MOST_AT_ONCE = 500;

/** Every entry, the oldest first. Throws ProblemError. */
export async function askWholeLedger(kind: FileKind, id: string): Promise<readonly LedgerItem[]> {
  const found: LedgerItem[] = [];
  for (let after: number | null = 0; after !== null;) {
    const page: LedgerPage = await askLedgerPage(kind, id, { after, limit: MOST_AT_ONCE });
    found.push(...page.items);
    after = page.next;
  }
  return found;
}

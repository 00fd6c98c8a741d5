import type { Against, FileState } from '@sidan/domain';
import type { SqlRow } from '../database/bulk.js';
import { sha256Hex } from './canonical.js';
import type { AnyKind } from './kinds.js';

/** A list of files holds no identity number: whoever knows one can ask for its files, and nobody reads it there. */
export function partyDigest(region: string, party: string): string {
  return sha256Hex('party of a file', '\n', region, '\n', party);
}

/** The columns that find a file by its party. */
export function againstRow(kind: AnyKind, state: FileState): SqlRow {
  const against = kind.against?.(state) ?? null;
  return { party_digest: against && partyDigest(state.region, against.party), act: against?.act ? `${against.act.from}/${against.act.until}` : null };
}

export function actOf(stored: string | null): Against['act'] {
  const [from, until] = (stored ?? '').split('/');
  return from && until ? { from, until } : null;
}

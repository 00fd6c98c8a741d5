import type { Receipt } from '@sidan/contracts';
import type { Refusal } from '@sidan/domain';

export type RecordResult =
  | { readonly ok: Receipt }
  | { readonly refusal: Refusal }
  /** If-Match named another `seq` than the file's (412). */
  | { readonly stale: { readonly seq: number } }
  /** The command id was used with another body or by another person (409). */
  | { readonly keyReused: true }
  | { readonly notFound: true };

/** What comes with a command that opens a file, and must not stand in the ledger. */
export interface Opening {
  readonly reporter?: { readonly name: string; readonly phone: string } | null;
  /** SHA-256 of the 查询码, in hexadecimal. */
  readonly followUpCodeHash?: string | null;
  /** A training case's own clock starts here. */
  readonly training?: { readonly legalAt: string; readonly rate: number } | null;
}

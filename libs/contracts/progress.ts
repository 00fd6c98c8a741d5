import type { NextEvent } from '@sidan/domain';

/** Legal time of a file: real time, or a training case's own clock. All instants are epoch milliseconds. */
export type LegalTime =
  | { readonly type: 'real' }
  /** legal = legalAt + (real − realAt) × rate; rate 0 stands still until moved on command. */
  | { readonly type: 'training'; readonly legalAt: number; readonly realAt: number; readonly rate: number };

/** All that a workflow knows of its file: small, complete, without personal data. The newest by `version` wins. */
export interface Progress {
  readonly fileId: string;
  readonly kind: 'case' | 'proceeding';
  readonly caseId: string;
  readonly seq: number;
  /** Grows with every ledger entry and every move of the training clock: `seq` and the clock's moves, compared in that order. */
  readonly clockMoves: number;
  readonly step: string;
  readonly waitingFor: string | null;
  /** The next event of each running clock, earliest first. */
  readonly clocks: readonly NextEvent[];
  readonly jobs: { readonly open: number; readonly ended: number };
  readonly legalTime: LegalTime;
  readonly ended: boolean;
}

/** 文件已结: true when `newer` should replace `older`. */
export function isNewer(newer: Progress, older: Progress): boolean {
  return newer.seq > older.seq || (newer.seq === older.seq && newer.clockMoves > older.clockMoves);
}

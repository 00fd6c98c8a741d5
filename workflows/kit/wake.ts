import type { LegalTime, Progress } from '@sidan/contracts';
import type { NextEvent } from '@sidan/domain';

/** Real epoch milliseconds at which a legal instant comes; Infinity for a clock that stands still before it. */
export function realTimeOf(legal: string, time: LegalTime): number {
  const at = Date.parse(legal);
  if (time.type === 'real') return at;
  if (at <= time.legalAt) return time.realAt;
  return time.rate > 0 ? time.realAt + (at - time.legalAt) / time.rate : Infinity;
}

/** Events that were proposed, changed nothing, and are not to be proposed again before a real instant. */
export type SetAside = ReadonlyMap<string, number>;

export function keyOf(next: NextEvent): string {
  return `${next.clock} ${next.event} ${next.index} ${next.at}`;
}

export interface Wake {
  readonly next: NextEvent;
  readonly at: number;
}

/** The event that comes first of all clocks', and when to wake for it; null when none will come by itself. */
export function nextWake(progress: Progress, setAside: SetAside): Wake | null {
  let first: Wake | null = null;
  for (const next of progress.clocks) {
    const at = Math.max(realTimeOf(next.at, progress.legalTime), setAside.get(keyOf(next)) ?? 0);
    if (at < (first?.at ?? Infinity)) first = { next, at };
    else if (first && at === first.at && next.at < first.next.at) first = { next, at };
  }
  return first;
}

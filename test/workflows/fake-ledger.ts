import { ApplicationFailure } from '@temporalio/common';
import type { FileActivities, FileStart, LegalTime, Progress } from '@sidan/contracts';
import type { NextEvent } from '@sidan/domain';

export type FireAsk = Parameters<FileActivities['fireClock']>[0];

export interface FakeClock {
  readonly key: string;
  /** `remind@2024-11-24T09:00:00.000+08:00` and so on, in due order. */
  readonly agenda: readonly `${'remind' | 'due' | 'escalate'}@${string}`[];
}

interface FakeFile {
  kind: FileStart['kind'];
  seq: number;
  clockMoves: number;
  step: string;
  clocks: Map<string, NextEvent[]>;
  legalTime: LegalTime;
  ended: boolean;
}

/** What a clock's due changes, beside its own agenda. */
export type OnDue = Readonly<Record<string, (ledger: FakeLedger, fileId: string) => void>>;

/** A ledger in memory with the real one's manners: it takes a clock's event when its time has come, and else answers what is next. */
export class FakeLedger implements FileActivities {
  readonly taken: FireAsk[] = [];
  readonly asked: FireAsk[] = [];
  readonly loaded: string[] = [];
  readonly told: string[] = [];
  /** True: every call fails, as without a database. */
  away = false;
  /** True: takes no event whatsoever. */
  stubborn = false;
  /** What happens while the next case is being told. */
  whileTold: (() => Promise<unknown>) | null = null;
  private readonly files = new Map<string, FakeFile>();

  constructor(private readonly onDue: OnDue = {}) {}

  open(kind: FileStart['kind'], fileId: string, step: string, legalTime: LegalTime, clocks: readonly FakeClock[] = []): Progress {
    this.files.set(fileId, { kind, seq: 1, clockMoves: 0, step, clocks: new Map(), legalTime, ended: false });
    for (const clock of clocks) this.start(fileId, clock);
    return this.progress(fileId);
  }

  /** A person's step: one entry more. */
  step(fileId: string, step: string, change: { readonly starts?: readonly FakeClock[]; readonly stops?: readonly string[]; readonly ended?: boolean } = {}): Progress {
    const file = this.file(fileId);
    file.seq += 1;
    file.step = step;
    file.ended = change.ended ?? false;
    for (const key of change.stops ?? []) file.clocks.delete(key);
    for (const clock of change.starts ?? []) this.start(fileId, clock);
    return this.progress(fileId);
  }

  /** Moves a training file's clock. */
  advance(fileId: string, legal: string): Progress {
    const file = this.file(fileId);
    file.clockMoves += 1;
    file.legalTime = { type: 'training', legalAt: Date.parse(legal), realAt: Date.now(), rate: 0 };
    return this.progress(fileId);
  }

  progress(fileId: string): Progress {
    const { kind, seq, clockMoves, step, clocks, legalTime, ended } = this.file(fileId);
    const next = [...clocks.values()].flatMap((agenda) => agenda.slice(0, 1)).sort((a, b) => (a.at < b.at ? -1 : 1));
    return { fileId, kind, caseId: 'c', seq, clockMoves, step, waitingFor: null, clocks: next, jobs: { open: 0, ended: 0 }, legalTime, ended };
  }

  async loadProgress(_kind: FileStart['kind'], fileId: string): Promise<Progress> {
    this.answer();
    this.loaded.push(fileId);
    if (!this.files.has(fileId)) throw ApplicationFailure.nonRetryable(`no file ${fileId}`, 'no-such-file');
    return this.progress(fileId);
  }

  async fireClock(ask: FireAsk): Promise<Progress> {
    this.asked.push(ask);
    this.answer();
    const agenda = this.file(ask.fileId).clocks.get(ask.clock);
    const next = agenda?.[0];
    const matches = next !== undefined && next.event === ask.event && next.index === ask.index && next.at === ask.at;
    if (!this.stubborn && matches && this.legalNow(ask.fileId) >= Date.parse(ask.at)) this.take(ask, agenda as NextEvent[]);
    return this.progress(ask.fileId);
  }

  async tellCase(proceedingId: string): Promise<void> {
    this.answer();
    this.told.push(proceedingId);
    const during = this.whileTold;
    this.whileTold = null;
    await during?.();
  }

  private take(ask: FireAsk, agenda: NextEvent[]): void {
    this.taken.push(ask);
    agenda.shift();
    this.file(ask.fileId).seq += 1;
    if (ask.event === 'due') this.onDue[ask.clock]?.(this, ask.fileId);
  }

  private legalNow(fileId: string): number {
    const { legalTime } = this.file(fileId);
    return legalTime.type === 'real' ? Date.now() : legalTime.legalAt + (Date.now() - legalTime.realAt) * legalTime.rate;
  }

  private start(fileId: string, clock: FakeClock): void {
    const counts = { remind: 0, due: 0, escalate: 0 };
    this.file(fileId).clocks.set(clock.key, clock.agenda.map((item) => {
      const [event, at] = item.split('@') as [keyof typeof counts, NextEvent['at']];
      return { clock: clock.key, event, at, index: counts[event]++ };
    }));
  }

  private answer(): void {
    if (this.away) throw new Error('the ledger is away');
  }

  private file(fileId: string): FakeFile {
    const file = this.files.get(fileId);
    if (!file) throw new Error(`no file ${fileId}`);
    return file;
  }
}

import { describe, expect, test } from '@jest/globals';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import type { Progress, RecordRequest } from '@sidan/contracts';
import type { Clock, ProceedingState } from '@sidan/domain';
import { createLog } from '../log.js';
import { LedgerActivities } from './file-activities.js';
import { jobOutcomeOf } from './job-outcome.js';
import type { Ledger, RecordOutcome } from './ledger.js';

const AT = '2025-02-23T00:00:00.000+08:00';
const ASK = { kind: 'proceeding', fileId: 'p1', clock: 'decision', event: 'due', index: 0, at: AT } as const;
const PROGRESS: Progress = {
  fileId: 'p1', kind: 'proceeding', caseId: 'c1', seq: 8, clockMoves: 0, step: 'decision', waitingFor: null, clocks: [],
  jobs: { open: 0, ended: 0 }, legalTime: { type: 'real' }, ended: false,
};
const OK: RecordOutcome = { ok: { fileId: 'p1', seq: 8, entries: [], nextTasks: [], births: [], repeated: false } };
const REFUSED: RecordOutcome = { refusal: { refused: true, code: 'clock-moved-on', kind: 'state', article: '', detail: '' } };

function clock(title: string, onDue: Clock['onDue'], status: Clock['status'], late: boolean): Clock {
  return {
    key: title, name: title, title, basis: '', period: { n: 1, unit: 'working-day' }, startsAt: AT as never, startFact: '', suspensions: [], extensions: [],
    due: null, why: [], onDue, owner: { role: 'officer', orgId: 'o' }, status, agenda: [], agendaDone: 0, endedAt: null, late,
  };
}

const ENDED = {
  kind: 'proceeding', id: 'p1', caseId: 'c1', orgId: 'o', outcome: 'penalised', endedAt: AT,
  acted: { zhang: ['inquired'], li: ['inquired'], wang: ['reviewed'], lawyer: ['reviewed'], head: ['decided'], deputy: ['decided'], host: ['heard'], mayor: ['decided'], server: ['carried-out'], guide: ['guided'] },
  clocks: {
    a: clock('办案期限', 'overdue', 'met', true), b: clock('送达', 'overdue', 'met', false), c: clock('法制审核', 'overdue', 'overdue', false),
    d: clock('听证申请', 'lapse', 'lapsed', true),
  },
} as unknown as ProceedingState;

class ScriptedLedger implements Ledger {
  readonly recorded: RecordRequest[] = [];
  constructor(private readonly answer: RecordOutcome, private readonly proceeding: ProceedingState | null = null, private readonly progress: Progress | null = PROGRESS) {}
  async record(request: RecordRequest): Promise<RecordOutcome> {
    this.recorded.push(request);
    return this.answer;
  }
  async loadProgress(): Promise<Progress | null> { return this.progress; }
  async loadProceeding(): Promise<ProceedingState | null> { return this.proceeding; }
  readonly refused: unknown[] = [];
  readonly taken: unknown[] = [];
  async messageRefused(message: object, code: string): Promise<void> { this.refused.push({ ...message, code }); }
  async messageTaken(message: object): Promise<void> { this.taken.push(message); }
}

const inActivity = async <T>(work: () => Promise<T>): Promise<T> =>
  await new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') }).run<never[], T, typeof work>(work);
const log = createLog('silent');

describe('proposing a clock\'s event', () => {
  test.each([['taken', OK], ['refused as out of date', REFUSED]])('answers with the progress afterwards when it was %s', async (_, answer) => {
    const ledger = new ScriptedLedger(answer);
    expect(await inActivity(() => new LedgerActivities(ledger, log).fireClock(ASK))).toEqual(PROGRESS);
    expect(ledger.recorded).toEqual([expect.objectContaining({
      kind: 'proceeding', fileId: 'p1', commandId: `fire:decision:due:0:${AT}`, fromWorkflow: true, expectedSeq: null,
      command: { type: 'fire-clock', clock: 'decision', event: 'due', index: 0, at: AT }, actor: expect.objectContaining({ kind: 'system' }),
    })]);
  });

  test('is the same command each time, and fits the ledger whatever the clock is called', async () => {
    const ledger = new ScriptedLedger(OK);
    const activities = new LedgerActivities(ledger, log);
    const long = { ...ASK, clock: 'correction-verification-after-order-to-correct-3' };
    for (const ask of [long, long, { ...long, index: 1 }, { ...ASK, clock: '送达' }]) await inActivity(() => activities.fireClock(ask));
    const ids = ledger.recorded.map((request) => request.commandId);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[\x21-\x7e]{1,64}$/);
  });

  test('fails for good when there is no such file', async () => {
    const ledger = new ScriptedLedger({ notFound: true }, null, null);
    await expect(inActivity(() => new LedgerActivities(ledger, log).fireClock(ASK))).rejects.toMatchObject({ nonRetryable: true, type: 'no-such-file' });
  });
});

describe('telling the case that a proceeding has ended', () => {
  test('names the outcome, the duties that were late, and everyone who handled it', async () => {
    const ledger = new ScriptedLedger(OK, ENDED);
    await inActivity(() => new LedgerActivities(ledger, log).tellCase('p1'));
    expect(ledger.recorded).toEqual([expect.objectContaining({
      kind: 'case', fileId: 'c1', commandId: 'conclude:p1',
      command: { type: 'conclude-job', proceedingId: 'p1', outcome: {
        outcome: 'penalised', endedAt: AT, lateClocks: ['办案期限', '法制审核'], handledBy: ['zhang', 'li', 'wang', 'lawyer', 'head', 'deputy', 'host', 'mayor', 'server', 'guide'] } },
    })]);
    expect(ledger.recorded[0]).not.toHaveProperty('fromWorkflow');
  });

  test('a case that won\'t hear it does not keep the proceeding\'s workflow', async () => {
    await expect(inActivity(() => new LedgerActivities(new ScriptedLedger(REFUSED, ENDED), log).tellCase('p1'))).resolves.toBeUndefined();
  });

  test('what the case refuses is kept until it is taken', async () => {
    const message = { fromFileId: 'p1', toFileId: 'c1', command: 'conclude-job' };
    for (const [answer, code] of [[REFUSED, 'clock-moved-on'], [{ notFound: true }, 'notFound']] as const) {
      const ledger = new ScriptedLedger(answer, ENDED);
      await inActivity(() => new LedgerActivities(ledger, log).tellCase('p1'));
      expect([ledger.refused, ledger.taken]).toEqual([[{ ...message, code }], []]);
    }
    const taken = new ScriptedLedger(OK, ENDED);
    await inActivity(() => new LedgerActivities(taken, log).tellCase('p1'));
    expect([taken.refused, taken.taken]).toEqual([[], [message]]);
  });

  test('a second end, of a proceeding that was opened again, is no failure where the case has the first', async () => {
    const again = { ...ENDED, reopened: true } as unknown as ProceedingState;
    const answers = ['job-concluded-already', 'not-in-this-state', 'no-such-job'].map((code): RecordOutcome => ({ refusal: { ...REFUSED.refusal, code } }));
    const ledgers = answers.map((answer) => new ScriptedLedger(answer, again));
    for (const ledger of ledgers) await inActivity(() => new LedgerActivities(ledger, log).tellCase('p1'));
    expect(ledgers.map(({ refused, taken }) => [refused.length, taken.length])).toEqual([[0, 1], [0, 1], [1, 0]]);
  });

  test('fails for good for a proceeding that is open or unknown', async () => {
    const open = { ...ENDED, outcome: null, endedAt: null };
    expect(jobOutcomeOf(open)).toBeNull();
    for (const [state, type] of [[open, 'not-ended'], [null, 'no-such-file']] as const) {
      await expect(inActivity(() => new LedgerActivities(new ScriptedLedger(OK, state), log).tellCase('p1'))).rejects.toMatchObject({ nonRetryable: true, type });
    }
  });
});

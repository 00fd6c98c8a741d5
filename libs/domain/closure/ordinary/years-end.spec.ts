import { describe, expect, it } from '@jest/globals';
import type { CaseCommand } from '../../case/commands.js';
import { caseKind } from '../../case/kind.js';
import { nextEvents } from '../../file/index.js';
import { CaseDrive, factsFor, fullScore, outcome, testCalendar, testCalendar2027 } from '../../testing/index.js';
import type { Calendar, Clock } from '../../time/index.js';
import { Play } from './testing/play.js';
import { upTo } from './testing/stages.js';
import { DECIDE, fineFor, payStep, serve } from './testing/steps.js';

/** From 15 December to 15 January, under the calendar of `year`; what time brings on the way happens when it is due. */
class YearsEnd {
  private constructor(public file: CaseDrive, readonly calendar: Calendar) {}

  static reported(calendar: Calendar): YearsEnd {
    const hotline = { source: 'hotline', foundAt: '2026-12-24T09:00:00.000+08:00' } as const;
    return new YearsEnd(CaseDrive.registered(hotline, '2026-12-25T09:00', { calendar }), calendar);
  }

  take(who: string, now: string, command: CaseCommand, newIds: readonly string[] = []): this {
    for (let next = nextEvents(this.file.state)[0]; next && next.at <= factsFor(who, now).now; next = nextEvents(this.file.state)[0]) {
      const { clock, event, index, at } = next;
      this.file = this.file.take('system', at, { type: 'fire-clock', clock, event, index, at }, { calendar: this.calendar });
    }
    this.file = this.file.take(who, now, command, { calendar: this.calendar, ...newIds.length > 0 && { newIds } });
    return this;
  }
}

function caseUnder(calendar: Calendar): CaseDrive {
  return YearsEnd.reported(calendar)
    .take('clerk', '2026-12-31T17:00', { type: 'accept-report', matter: 'CG-01' })
    .take('dispatcher', '2026-12-31T17:30', { type: 'assign-job', matter: 'CG-01', orgId: 'town' }, ['job-1'])
    .take('leader', '2027-01-04T14:00', { type: 'take-job', jobId: 'job-1', officers: ['officer-1', 'officer-2'] }, ['proceeding-1'])
    .take('system', '2027-01-12T10:00', { type: 'conclude-job', proceedingId: 'proceeding-1', outcome: { ...outcome, endedAt: '2027-01-12T10:00:00.000+08:00' } })
    .take('supervisor', '2027-01-13T09:00', { type: 'record-return-visit', corrected: true, note: '现场已清理', visitors: ['supervisor'] }, ['visit-1'])
    .take('clerk', '2027-01-15T09:00', { type: 'record-satisfaction', result: 'satisfied', note: '' })
    .take('file-reviewer', '2027-01-15T10:00', { type: 'score-file', items: fullScore.map((item) => (item.id === 'time' ? { ...item, points: 6 } : item)), shortcomings: [], opinion: '规范' })
    .file;
}

function proceedingUnder(calendar: Calendar): Play {
  const play = Play.open({ openedAt: '2026-12-15T09:00', foundAt: '2026-12-14T09:30', calendar });
  upTo('treatment', { from: play.to('2026-12-22T09:00'), foundAt: '2026-12-14T09:00' });
  upTo('statement', { from: play.to('2026-12-29T09:00') });
  play.to('2026-12-30T09:00').take('officer-1', { type: 'waive-statement', signedSha256: 'sha-waiver' });
  serve(play.take('head', DECIDE).to('2026-12-31T10:00'), 'penalty-decision');
  play.to('2027-01-06T09:00').take('officer-1', payStep(play, play.state.decision?.proposal.fine as number));
  play.take('officer-1', { type: 'verify-correction', corrected: true, findings: '已清除' });
  play.take('officer-1', { type: 'propose-closure', summary: '已履行完毕' });
  return play.to('2027-01-13T10:00').take('head', { type: 'approve-closure', opinion: '同意结案' }).to('2027-01-15T18:00');
}

/** What a clock comes to. A right that was no longer needed has no last day that anybody would ask for. */
function outcomesOf(clocks: Readonly<Record<string, Clock>>) {
  return Object.values(clocks).map(({ key, status, due, late, endedAt, onDue, awaits }) => ({ key, status, late, endedAt, awaits, due: status === 'stopped' && onDue === 'lapse' ? null : due }));
}

const adopt = { type: 'adopt-calendar', calendarVersion: testCalendar2027.version } as const;

describe('from 15 December to 15 January without next year’s calendar', () => {
  it('a hotline case is registered, accepted, dispatched, taken, concluded and scored; then each clock moves to its right day', () => {
    const without = caseUnder(testCalendar);
    expect(Object.values(without.state.clocks).filter(({ awaits }) => awaits === 2027).map(({ key }) => key)).toEqual(['hotline', 'dispatch', 'take-job:job-1', 'score', 'satisfaction']);
    const after = without.take('system', '2027-01-15T18:00', adopt, { calendar: testCalendar2027 });
    const known = caseUnder(testCalendar2027);
    expect(outcomesOf(after.state.clocks)).toEqual(outcomesOf(known.state.clocks));
    expect(after.state.clocks['accept']).toMatchObject({ late: true });
  });

  it('a proceeding is filed, reviewed, noticed, decided, served, paid and closed; then each clock moves to its right day, late where it was', () => {
    const play = proceedingUnder(testCalendar);
    expect(play.state.phase).toBe('ended');
    play.calendar = testCalendar2027;
    play.take('system', adopt);
    const known = proceedingUnder(testCalendar2027);
    expect(outcomesOf(play.state.clocks)).toEqual(outcomesOf(known.state.clocks));
    expect(['closing', 'publication', 'service'].map((key) => play.clock(key).late)).toEqual([true, true, false]);
  });
});

describe('only what turns on a day that is not known waits', () => {
  const noticed = (proposal = fineFor(12)) => {
    const play = Play.open({ openedAt: '2026-12-15T09:00', foundAt: '2026-12-14T09:30' });
    return upTo('statement', { from: play.to('2026-12-29T09:00'), foundAt: '2026-12-14T09:00', proposal });
  };

  it('the period for a statement does not end by itself; the decision follows once it has', () => {
    const play = noticed().to('2027-01-15T09:00');
    expect(play.state.phase).toBe('statement');
    expect(play.refusal('head', DECIDE)).toMatchObject({ code: 'statement-period-running', detail: expect.stringContaining('2027年节假日安排') });
    play.calendar = testCalendar2027;
    play.take('system', adopt).to('2027-01-15T09:00');
    expect(play.ledger.findLast(({ type }) => type === 'clockLapsed')).toMatchObject({ body: { due: '2027-01-06T23:59:59.999+08:00' } });
    play.take('head', DECIDE);
  });

  it('a hearing is asked for and its notice served; it is not fixed, nor held, on a day that cannot be counted', () => {
    const play = noticed(fineFor(100)).to('2027-01-04T09:00').take('officer-1', { type: 'request-hearing', requestedAt: '2027-01-04T09:00:00+08:00', form: 'written' });
    const notify = (heldAt: string) => ({ type: 'notify-hearing', heldAt, place: '镇政府会议室', host: 'host', public: true }) as const;
    expect(play.refusal('host', notify('2027-01-15T09:00:00+08:00'))).toMatchObject({ code: 'calendar-year-missing', detail: expect.stringContaining('2027') });
    play.calendar = testCalendar2027;
    play.take('host', notify('2027-01-14T09:00:00+08:00'));
    play.calendar = testCalendar;
    serve(play, 'hearing-notice').to('2027-01-14T09:00');
    const hold = { type: 'hold-hearing', partyPresent: true, agents: [], transcriptSha256: 'sha-transcript', signed: true } as const;
    expect(play.refusal('host', hold).code).toBe('calendar-year-missing');
    play.calendar = testCalendar2027;
    play.take('host', hold);
  });

  it('a notice that was served too late comes to light before the hearing at the latest', () => {
    const play = noticed(fineFor(100)).to('2027-01-04T09:00').take('officer-1', { type: 'request-hearing', requestedAt: '2027-01-04T09:00:00+08:00', form: 'written' });
    play.calendar = testCalendar2027;
    play.take('host', { type: 'notify-hearing', heldAt: '2027-01-14T09:00:00+08:00', place: '镇政府会议室', host: 'host', public: true });
    play.calendar = testCalendar;
    serve(play.to('2027-01-06T09:00'), 'hearing-notice').to('2027-01-14T09:00');
    play.calendar = testCalendar2027;
    const hold = { type: 'hold-hearing', partyPresent: true, agents: [], transcriptSha256: 'sha-transcript', signed: true } as const;
    expect(play.refusal('host', hold).code).toBe('hearing-notice-too-short');
  });

  it('a remedy asked for after the closing, on a day that its period moves on to, is in time', () => {
    const play = Play.open({ openedAt: '2026-10-14T09:00', foundAt: '2026-10-13T09:30' });
    upTo('decision', { from: play, foundAt: '2026-10-13T09:00' }).to('2026-11-03T09:00').take('head', DECIDE);
    upTo('ended', { from: play });
    expect(play.clock('reconsideration')).toMatchObject({ status: 'stopped', due: '2027-01-02T23:59:59.999+08:00' });
    play.calendar = testCalendar2027;
    play.to('2027-01-04T09:00');
    play.take('officer-1', { type: 'record-remedy', kind: 'reconsideration', organ: '测试区人民政府', filedAt: play.now, copyReceivedAt: play.now });
    expect(play.state.remedies[0]?.outOfTime).toBeUndefined();
  });

  it('what has been paid after its day stood is not late, and bears nothing, until that is known', () => {
    const play = upTo('performance', { from: noticed(), waived: true }).to('2027-01-20T09:00');
    expect(play.clock('payment')).toMatchObject({ status: 'running', due: '2027-01-13T23:59:59.999+08:00', awaits: 2027 });
    expect(play.state.overdueSince).toBeNull();
    expect(play.refusal('officer-1', payStep(play, 60_001)).code).toBe('paid-too-much');
    play.calendar = testCalendar2027;
    play.take('system', adopt).to('2027-01-20T09:00');
    expect(play.state.overdueSince).toBe('2027-01-13');
  });
});

it('is asked of the case’s kind, too: nothing is left to move once it has moved', () => {
  const after = caseUnder(testCalendar).take('system', '2027-01-15T18:00', adopt, { calendar: testCalendar2027 });
  expect(caseKind.decide(after.state, adopt, factsFor('system', '2027-01-15T19:00', { calendar: testCalendar2027 }))).toMatchObject({ code: 'calendar-moves-nothing' });
});

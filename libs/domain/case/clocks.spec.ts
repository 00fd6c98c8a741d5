import { describe, expect, it } from '@jest/globals';
import type { Happened } from '../file/entry.js';
import { isRefusal } from '../file/refusal.js';
import { as, CaseDrive, factsFor, fullScore, stepOf } from '../testing/index.js';
import type { CaseEntry } from './entries.js';
import { evolveCase } from './evolve.js';
import { caseKind } from './kind.js';

/** Two jobs of one hotline report: the first is taken, the second still waits. */
const oneTaken = () => CaseDrive.registered({ source: 'hotline' }).accepted().offered().offered('XF-02', 'job-2').taken();
const RETURN = { type: 'return-job', jobId: 'job-2', reason: '不属本队' } as const;

describe('the hotline’s clock', () => {
  it('is met by the return of the last job that nobody had taken', () => {
    const back = oneTaken().take('leader', '2024-11-26T09:00', RETURN);
    expect([back.state.phase, back.state.clocks['hotline']]).toMatchObject(['closure', { status: 'met', late: false, endedAt: '2024-11-26T09:00:00.000+08:00' }]);
  });

  it('also where the other job has come to its end meanwhile', () => {
    const back = oneTaken().concluded().take('leader', '2024-12-20T11:00', RETURN);
    expect([back.state.phase, back.state.clocks['hotline']]).toMatchObject(['evaluation', { status: 'met', late: true }]);
  });

  it('runs on while no job is left', () => {
    const back = CaseDrive.registered({ source: 'hotline' }).accepted().offered().take('leader', '2024-11-26T09:00', { ...RETURN, jobId: 'job-1' });
    expect([back.state.phase, back.state.clocks['hotline']?.status]).toEqual(['dispatch', 'running']);
  });

  it('that was late before the return costs points', () => {
    const late = oneTaken().overdue('hotline').take('leader', '2024-12-10T09:00', RETURN).concluded();
    expect(late.state.clocks['hotline']).toMatchObject({ status: 'met', late: true });
    const decision = caseKind.decide(late.state, { type: 'score-file', items: fullScore, shortcomings: [], opinion: '规范' }, factsFor('file-reviewer', '2024-12-25'));
    expect(decision).toMatchObject({ code: 'lateness-must-cost-points', detail: expect.stringContaining('12345工单办结') });
  });

  it('is met so in ledgers that never said it', () => {
    const { state } = oneTaken();
    const returned = stepOf(caseKind, state, RETURN, factsFor('leader', '2024-11-26T09:00')).entries.find(({ type }) => type === 'jobReturned') as CaseEntry;
    const folded = evolveCase(state, { ...returned, at: '2024-11-26T09:00:00.000+08:00', by: as('leader') } as Happened<CaseEntry>);
    expect(folded.clocks['hotline']).toMatchObject({ status: 'met', late: false, endedAt: '2024-11-26T09:00:00.000+08:00' });
  });
});

describe('what counts against the office in its score', () => {
  const scored = (file: CaseDrive): string => {
    const decision = caseKind.decide(file.state, { type: 'score-file', items: fullScore, shortcomings: [], opinion: '规范' }, factsFor('file-reviewer', '2025-02-25'));
    return isRefusal(decision) ? decision.detail : 'taken';
  };

  it('is what its own people owe in intake and dispatch', () => {
    expect(scored(CaseDrive.registered().overdue('accept').accepted('2024-11-26T10:00').offered().taken().concluded())).toContain('受理');
  });

  it('is not the reviewers’ own lateness, nor what the evaluation was late with', () => {
    const late = CaseDrive.registered().accepted().offered().taken().concluded().overdue('score').overdue('satisfaction');
    expect(scored(late)).toBe('taken');
  });
});

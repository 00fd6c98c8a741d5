import { describe, expect, it } from '@jest/globals';
import { isFileCommand } from '../file/file-access.js';
import { CaseDrive, inClosure, inDispatch, inEvaluation, testPolicy } from '../testing/index.js';
import { CASE_LIFECYCLE, CASE_PHASES } from './lifecycle.js';
import type { CasePhase } from './model.js';
import { whyCaseShut } from './shut.js';

const CASES: Readonly<Record<CasePhase, CaseDrive>> = {
  intake: CaseDrive.registered(), dispatch: inDispatch(), closure: inClosure(), evaluation: inEvaluation(), closed: inEvaluation().satisfied().visited().scored(),
  refused: CaseDrive.registered().take('clerk', '2024-11-25T10:00', { type: 'refuse-report', reason: '不属本机关职责', competentBody: '测试区交通运输局' }),
  merged: CaseDrive.registered().take('clerk', '2024-11-25T10:00', { type: 'merge-report', intoCaseId: 'case-0', reason: '同一件事' }, { mergeTarget: { orgId: 'town', training: false, phase: 'closure' } }),
};
const STEPS = [...new Set(Object.values(CASE_LIFECYCLE).flatMap((row) => Object.keys(row)))];
const shut = (phase: CasePhase, step: string) => whyCaseShut(CASES[phase].state, step, { policy: testPolicy });

describe('a step that the phase of a case does not know says what stands in its way', () => {
  it.each(Object.keys(CASE_PHASES) as CasePhase[])('%s', (phase) => {
    expect(CASES[phase].state.phase).toBe(phase);
    const told = STEPS.map((step) => ({ step, refused: shut(phase, step) }));
    expect(told.filter(({ refused }) => refused === null).map(({ step }) => step).sort()).toEqual(Object.keys(CASE_LIFECYCLE[phase]).sort());
    const why = told.flatMap(({ step, refused }) => (refused ? [{ step, code: refused.code, detail: refused.detail }] : []));
    expect(why.filter(({ code, detail }) => code !== 'not-in-this-state' || /刷新/.test(detail) || !detail.endsWith('。'))).toEqual([]);
    expect(why.filter(({ step, detail }) => !isFileCommand({ type: step }) && !/等待.*在“|只在|已经/.test(detail))).toEqual([]);
  });

  it('to come: what is waited for, whose it is and until when', () => {
    expect(shut('intake', 'assign-job')?.detail).toMatch(/“收单”阶段.*等待受理（受理员，应当在2024年11月25日.*前）.*“派单”阶段办理/);
    expect(shut('dispatch', 'score-file')?.detail).toMatch(/等待派单（指挥调度员.*“评单”阶段办理，之前还应当依次完成：结单/);
  });

  it('names the jobs whose results are waited for', () => {
    expect(shut('closure', 'score-file')?.detail).toMatch(/等待办理结果：随意倾倒建筑垃圾/);
  });

  it('over: where it was done', () => {
    expect(shut('closure', 'assign-job')?.detail).toContain('只在“派单”阶段办理');
    expect(shut('refused', 'accept-report')?.detail).toMatch(/已经不予受理.*测试区交通运输局/);
    expect(shut('merged', 'accept-report')?.detail).toContain('已经并入');
  });
});

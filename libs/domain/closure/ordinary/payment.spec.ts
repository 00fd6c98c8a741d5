import { describe, expect, it } from '@jest/globals';
import { testPolicy } from '../../testing/index.js';
import { outstanding, surchargeAt } from './debt.js';
import type { Play } from './testing/play.js';
import { demanded, upTo } from './testing/stages.js';
import { payStep } from './testing/steps.js';

/** Served on Thursday 2024-12-05: 600 yuan, to be paid by 2024-12-20. */
const owing = () => upTo('performance');
const owed = (play: Play, policy = testPolicy) => outstanding(play.state, play.now, policy);
const at = (day: string) => `${day}T09:00:00+08:00`;
const deferral = (...schedule: readonly { amount: number; due: string }[]) => ({ type: 'request-deferral' as const, kind: 'instalments' as const, reason: '经济困难', schedule });
const grant = { type: 'decide-deferral' as const, granted: true, reason: '情况属实' };

describe('payment (行政处罚法 67)', () => {
  it('in full within fifteen days', () => {
    const play = owing();
    expect(play.clock('payment').due).toBe('2024-12-20T23:59:59.999+08:00');
    play.to('2024-12-20T23:00').take('officer-1', payStep(play, 60_000));
    expect(play.clock('payment')).toMatchObject({ status: 'met', late: false });
    expect(play.to('2025-03-01').state.overdueSince).toBeNull();
  });

  it('in parts', () => {
    const play = owing();
    play.take('officer-1', payStep(play, 20_000)).to('2024-12-10').take('officer-1', payStep(play, 40_000));
    expect(owed(play)).toBe(0);
    expect(play.clock('payment').status).toBe('met');
  });

  it('a transfer made in time but seen only after the last day bears no surcharge', () => {
    const play = owing().to('2024-12-28').take('officer-1', payStep(owing(), 60_000, at('2024-12-20')));
    expect(owed(play)).toBe(0);
    expect(play.to('2025-06-01').tasks()).not.toContain('issue-demand');
    expect(owed(play)).toBe(0);
  });
});

describe('surcharge (行政处罚法 72, 行政强制法 45)', () => {
  it.each([['2024-12-20', 0], ['2024-12-21', 1_800], ['2024-12-25', 9_000], ['2025-01-22', 59_400], ['2025-01-23', 60_000], ['2025-12-31', 60_000]])('on %s is %d fen', (day, surcharge) => {
    const play = owing().to(`${day}T12:00`);
    expect(surchargeAt(play.state, play.now, testPolicy)).toBe(surcharge);
  });

  it('is the same whether or not the workflow was awake to note the lapse', () => {
    const play = owing().asleepTo('2024-12-25T09:00');
    expect(play.state.overdueSince).toBeNull();
    expect(owed(play)).toBe(69_000);
    play.take('officer-1', payStep(play, 69_000));
    expect(play.to('2025-03-01').state).toMatchObject({ overdueSince: null });
    expect(owed(play)).toBe(0);
  });

  it('runs on what is unpaid, and stops when the fine itself is paid', () => {
    const play = owing().to('2024-12-10').take('officer-1', payStep(owing(), 20_000, at('2024-12-10'))).to('2024-12-30');
    expect(owed(play)).toBe(40_000 + 10 * 1_200);
    play.take('officer-1', payStep(play, 40_000));
    expect(owed(play)).toBe(12_000);
    expect(owed(play.to('2025-06-01'))).toBe(12_000);
    play.take('officer-1', payStep(play, 12_000));
    expect(owed(play)).toBe(0);
  });

  it('does not run where the region takes none', () => {
    const play = upTo('performance', { policy: { ...testPolicy, surcharge: false } }).to('2025-02-01');
    expect(owed(play, { ...testPolicy, surcharge: false })).toBe(60_000);
    expect(play.document('penalty-decision').contents['surcharge']).toBe('逾期不加处罚款');
  });
});

describe('deferral and instalments (行政处罚法 66②)', () => {
  const TWO = deferral({ amount: 30_000, due: '2025-01-20' }, { amount: 30_000, due: '2025-02-20' });

  it('take the place of the fifteen days; each is met as it is covered', () => {
    const play = owing().take('officer-1', TWO).to('2024-12-10').take('head', grant);
    expect(play.clock('payment').status).toBe('stopped');
    expect([play.clock('instalment:1').due, play.clock('instalment:2').due]).toEqual(['2025-01-20T23:59:59.999+08:00', '2025-02-20T23:59:59.999+08:00']);
    play.to('2025-01-15').take('officer-1', payStep(play, 30_000));
    expect([play.clock('instalment:1').status, play.clock('instalment:2').status]).toEqual(['met', 'running']);
    play.to('2025-02-20').take('officer-1', payStep(play, 30_000));
    expect(owed(play)).toBe(0);
    expect(play.state.overdueSince).toBeNull();
  });

  it('what was paid before the schedule is no instalment of it', () => {
    const play = owing();
    play.take('officer-1', payStep(play, 20_000)).take('officer-1', deferral({ amount: 20_000, due: '2025-01-20' }, { amount: 20_000, due: '2025-02-20' })).take('head', grant);
    play.to('2025-01-10').take('officer-1', payStep(play, 5_000));
    expect(play.clock('instalment:1').status).toBe('running');
  });

  it('the first one missed makes the rest due, as the approval says', () => {
    const play = owing().take('officer-1', TWO).take('head', grant);
    expect(play.document('deferral-approval').contents['schedule']).toContain('其余各期视为同时到期');
    play.to('2025-01-30');
    expect(play.state.overdueSince).toBe('2025-01-20');
    expect(play.clock('instalment:2').status).toBe('stopped');
    expect(owed(play)).toBe(60_000 + 10 * 1_800);
    expect(play.tasks()).toContain('issue-demand');
  });

  it('granted late, the surcharge that had run up stays and runs no further; a new failure asks for a new demand', () => {
    const play = demanded(owing().to('2024-12-25T09:00'));
    play.take('officer-1', deferral({ amount: 69_000, due: '2025-02-20' })).to('2024-12-27').take('head', grant);
    expect(play.state).toMatchObject({ overdueSince: null, demand: null });
    expect(owed(play.to('2025-02-10'))).toBe(69_000);
    expect(owed(play.to('2025-02-25'))).toBe(69_000 + 5 * 1_800);
    expect(play.tasks()).toContain('issue-demand');
  });

  it('together with what ran up before, the surcharge never exceeds the fine', () => {
    const play = owing().to('2024-12-25T09:00').take('officer-1', deferral({ amount: 69_000, due: '2025-01-20' })).take('head', grant);
    expect(owed(play.to('2025-12-31'))).toBe(120_000);
  });

  it('refused, everything runs as before', () => {
    const play = owing().take('officer-1', TWO).take('head', { type: 'decide-deferral', granted: false, reason: '没有困难' });
    expect(play.clock('payment').status).toBe('running');
    expect(play.to('2024-12-21').state.overdueSince).toBe('2024-12-20');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ProceedingCommand } from '../closure/ordinary/index.js';
import type { Play } from '../closure/ordinary/testing/play.js';
import { panelAgrees, upTo } from '../closure/ordinary/testing/stages.js';
import { fineFor, payStep, RETURN, REVIEW, serviceStep } from '../closure/ordinary/testing/steps.js';
import type { Actor } from './index.js';
import { as, CaseDrive, factsFor } from '../testing/index.js';
import { caseKind } from '../case/kind.js';

const give = (play: Play, task: string, personId: string, who = 'leader'): Play => play.take(who, { type: 'assign-task', task, personId, reason: '分工' });
const claim = (play: Play, who: string): Play => play.take(who, { type: 'claim-task', task: play.tasks()[0] as string });

describe('assignment is authority (任务规则)', () => {
  it('a task given to B is no longer A’s, who had it before, until it is given back', () => {
    const play = give(upTo('prior-notice'), 'issue-prior-notice', 'officer-2');
    const notice: ProceedingCommand = { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' };
    expect(play.refusal('officer-1', notice)).toMatchObject({ code: 'task-anothers', kind: 'permission', article: expect.stringContaining('『任务规则』') });
    expect(play.fork().try('officer-2', notice).refusal).toBeNull();
    expect(give(play.fork(), 'issue-prior-notice', 'officer-1').try('officer-1', notice).refusal).toBeNull();
    expect(play.fork().take('officer-2', { type: 'release-task', task: 'issue-prior-notice' }).try('officer-1', notice).refusal).toBeNull();
  });

  it('what merely falls to 主办 is either officer’s, and evidence is no task', () => {
    expect(upTo('prior-notice').try('officer-2', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' }).refusal).toBeNull();
  });

  it('what one judges, he judges either way', () => {
    const review = claim(upTo('review'), 'reviewer');
    expect([REVIEW, RETURN].map((step) => review.refusal('reviewer-2', step).code)).toEqual(['task-anothers', 'task-anothers']);
    expect(review.try('reviewer', RETURN).refusal).toBeNull();
    const filing = claim(upTo('filing'), 'deputy-1');
    const steps: readonly ProceedingCommand[] = [{ type: 'approve-filing', opinion: '同意' }, { type: 'return-filing', points: ['补'] }, { type: 'decline-filing', reason: '无违法' }];
    expect(steps.map((step) => filing.refusal('head', step).code)).toEqual(['task-anothers', 'task-anothers', 'task-anothers']);
  });

  it('goes by the very thing: another’s service is not mine, mine is not another’s', () => {
    const play = upTo('investigation').take('officer-1', { type: 'order-correction', requirement: '清除', deadline: '2024-11-30', basis: '条例' });
    const document = play.document('correction-order').id;
    give(play, `serve-document:${document}`, 'officer-3');
    expect(play.refusal('officer-1', serviceStep(play, document)).code).toBe('task-anothers');
    expect(play.try('officer-3', serviceStep(play, document)).refusal).toBeNull();
  });

  it('the panel’s members each give their own opinion', () => {
    const play = upTo('review', { proposal: fineFor(12, { flags: ['major-public-interest'] }) }).take('reviewer', REVIEW).take('urban-reviewer', REVIEW);
    play.take('lawyer-1', { type: 'claim-task', task: play.tasks().find((key) => key.startsWith('record-panel-opinion')) as string });
    expect(panelAgrees(play).try('bureau-lead', REVIEW).refusal).toBeNull();
  });

  it('what a supervisor took over is done by those in its post', () => {
    const play = upTo('performance').later(30);
    const late = Object.values(play.state.clocks).find(({ status }) => status === 'overdue')?.key as string;
    play.take('supervisor', { type: 'take-over', clock: late, note: '长期未办' });
    expect(play.try('officer-1', payStep(play, 1_000)).refusal).toBeNull();
  });

  it('so in the case: a report that one clerk has taken is not another’s to accept, refuse or merge', () => {
    const file = CaseDrive.registered().take('clerk', '2024-11-25T09:10', { type: 'claim-task', task: 'accept-report' });
    const other = { ...as('clerk'), personId: 'clerk-9', name: '另一受理员' } as Actor;
    const answers = [{ type: 'accept-report', matter: 'CG-01' }, { type: 'refuse-report', reason: '不属于' }] as const;
    expect(answers.map((step) => caseKind.decide(file.state, step, factsFor(other, '2024-11-25T09:20')))).toEqual([
      expect.objectContaining({ code: 'task-anothers' }), expect.objectContaining({ code: 'task-anothers' }),
    ]);
    expect(file.accepted().state.phase).toBe('dispatch');
  });
});

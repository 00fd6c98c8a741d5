import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../file/index.js';
import { as, testPeople } from '../../testing/index.js';
import type { ProceedingCommand } from './commands.js';
import type { Play, Setting } from './testing/play.js';
import { notified, upTo, WITH_HEARING } from './testing/stages.js';
import { citizen, filingStep, fineFor, payStep, reportStep } from './testing/steps.js';

const reason = '工作需要';
const give = (play: Play, personId: string, task: string, who = 'leader'): Refusal | null => play.try(who, { type: 'assign-task', task, personId, reason }).refusal;
const recused = (play: Play, personId: string) => play.take('officer-1', { type: 'request-recusal', personId, ground: '亲属', by: 'party' })
  .take('head', { type: 'decide-recusal', personId, granted: true, reason: '属实' });

/** 李二's certificate ends on this day; everybody else's goes on. */
const untilDay = (validTo: string): Setting['people'] =>
  new Map([...testPeople].map(([id, person]) => [id, id === 'officer-2' ? { ...person, certificate: { number: 'LU-1', validFrom: '2023-01-01', validTo } } : person]));
const people = untilDay('2024-11-25');

/** Each task whose step asks a certificate of its taker, a day after 承办人 李二's has ended. */
const ASKED: Readonly<Record<string, () => { readonly play: Play; readonly command: ProceedingCommand }>> = {
  'propose-filing': () => ({ play: upTo('verification', { people }).later(1), command: filingStep() }),
  'submit-final-report': () => { const play = upTo('investigation', { people }).later(1); return { play, command: reportStep(play, fineFor(12)) }; },
  'verify-correction': () => {
    const play = upTo('investigation', { people }).take('officer-1', { type: 'identify-party', party: citizen });
    play.take('officer-1', { type: 'order-correction', requirement: '清除', deadline: '2024-11-30', basis: '条例' }).later(1);
    return { play, command: { type: 'verify-correction', corrected: true, findings: '已清除' } };
  },
  'issue-prior-notice': () => ({ play: upTo('prior-notice', { people: untilDay('2024-12-01') }).later(10), command: { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' } }),
  'reexamine-statement': () => {
    const play = upTo('statement', { people: untilDay('2024-12-01') });
    play.take('officer-1', { type: 'record-statement', form: 'oral', content: '数量没有那么多', madeAt: play.now }).later(10);
    return { play, command: { type: 'reexamine-statement', findings: '不予采纳', adopted: false } };
  },
  'propose-closure': () => {
    const play = upTo('performance', { people: untilDay('2024-12-31') });
    play.take('officer-1', payStep(play, play.state.decision?.proposal.fine as number)).later(60);
    return { play, command: { type: 'propose-closure', summary: '已缴清' } };
  },
};

describe('改派 of a step that asks a certificate of its taker (行政处罚法 42、55)', () => {
  it.each(Object.keys(ASKED))('%s: refused at once, in the words in which the step would refuse him', (action) => {
    const { play, command } = (ASKED[action] as (typeof ASKED)[string])();
    const task = play.tasks().find((key) => key.split(':')[0] === action) as string;
    const atTheStep = play.refusal('officer-2', command);
    expect(atTheStep).toMatchObject({ code: 'officer-not-certified', article: '行政处罚法 42、55' });
    expect(give(play, 'officer-2', task)).toEqual(atTheStep);
    expect(give(play, 'officer-bare', task)?.code).toBe('officer-not-certified');
    // Not 承办人 yet: that is still the leader's to arrange.
    expect(give(play, 'officer-3', task)).toBeNull();
  });

  it('counts the certificate on the legal day itself', () => {
    const play = upTo('verification', { people });
    expect(give(play.fork(), 'officer-2', 'propose-filing')).toBeNull();
    expect(give(play.fork().later(1), 'officer-2', 'propose-filing')?.code).toBe('officer-not-certified');
  });
});

describe('改派 of a step that asks none', () => {
  it('payment: whoever holds the post is given the task, and takes the step', () => {
    const play = upTo('performance');
    expect(give(play, 'officer-bare', 'record-payment')).toBeNull();
    expect(play.take('officer-bare', payStep(play, 1_000)).state.payments).toHaveLength(1);
  });

  it('what is decided or reviewed: neither head nor reviewer needs a certificate', () => {
    expect(give(upTo('filing'), 'deputy-1', 'approve-filing', 'supervisor')).toBeNull();
    const play = upTo('review');
    expect(give(play, 'reviewer-2', play.tasks()[0] as string, 'supervisor')).toBeNull();
  });
});

describe('改派 to somebody recused (行政处罚法 43)', () => {
  const recusedNow = { code: 'officer-recused', article: '行政处罚法 43' };

  it('is refused for every task of the case, from his recusal on', () => {
    const asked = upTo('investigation').take('officer-1', { type: 'request-recusal', personId: 'officer-2', ground: '亲属', by: 'party' });
    expect(give(asked, 'officer-2', 'submit-final-report')).toBeNull();
    asked.take('head', { type: 'decide-recusal', personId: 'officer-2', granted: true, reason: '属实' });
    expect(give(asked, 'officer-2', 'submit-final-report')).toMatchObject(recusedNow);
    asked.take('leader', { type: 'assign-investigators', officers: ['officer-1', 'officer-3'] });
    const service = upTo('service', { from: asked });
    expect(give(service, 'officer-2', service.tasks()[0] as string)).toMatchObject(recusedNow);
  });

  it('so for the host of a hearing', () => {
    const play = recused(notified(upTo('hearing', WITH_HEARING)), 'host');
    expect(give(play, 'host', 'notify-hearing', 'supervisor')).toMatchObject(recusedNow);
    expect(give(play, 'reviewer', 'notify-hearing', 'supervisor')).toBeNull();
  });

  it('an application that was refused bars nobody', () => {
    const play = upTo('investigation').take('officer-1', { type: 'request-recusal', personId: 'officer-2', ground: '不熟', by: 'party' });
    play.take('head', { type: 'decide-recusal', personId: 'officer-2', granted: false, reason: '无利害关系' });
    expect(give(play, 'officer-2', 'submit-final-report')).toBeNull();
  });
});

it('the leader, who is an officer too, is given what an officer does', () => {
  const play = upTo('verification');
  expect(give(play, 'leader', 'propose-filing')).toBeNull();
  expect(play.try(as('leader', 'officer'), filingStep()).refusal?.code).toBe('not-an-investigator');
});

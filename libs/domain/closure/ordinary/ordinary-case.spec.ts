import { describe, expect, it } from '@jest/globals';
import { Play } from './testing/play.js';
import { citizen, DECIDE, evidenceStep, filingStep, fineFor, payStep, reportStep, REVIEW, serve } from './testing/steps.js';

/** An ordinary case from its clue to its closing, on the calendar of 2024. */
function ordinaryCase() {
  const dues: Record<string, string | null> = {};
  const note = (play: Play, ...keys: readonly string[]) => keys.forEach((key) => { dues[key] = play.clock(key).due?.slice(0, 10) ?? null; });
  const play = Play.open({ priorCases: 0 });
  note(play, 'filing');
  play.take('officer-1', { type: 'identify-party', party: citizen }).take('officer-1', evidenceStep(play)).take('officer-1', filingStep());
  play.to('2024-11-26T10:00').take('head', { type: 'approve-filing', opinion: '同意立案' });
  note(play, 'decision', 'investigation');
  play.to('2024-11-28T10:00').take('bureau-lead', { type: 'record-guidance', text: '注意告知权利' });
  play.to('2024-11-29T10:00').take('officer-1', reportStep(play, fineFor(12)));
  note(play, 'review:1:1');
  play.to('2024-12-02T10:00').take('reviewer', REVIEW);
  const treatment = Object.values(play.state.clocks).find(({ name }) => name === 'treatment');
  dues['treatment'] = treatment?.due?.slice(0, 10) ?? null;
  play.to('2024-12-03T09:00').take('head', { type: 'approve-treatment', opinion: '同意' });
  play.to('2024-12-03T10:00').take('officer-1', { type: 'issue-prior-notice', facts: '倾倒建筑垃圾12立方米', reasons: '违反条例第三十四条' });
  serve(play, 'prior-notice');
  dues['statement'] = play.clock(`statement:${play.document('prior-notice').id}`).due?.slice(0, 10) ?? null;
  play.to('2024-12-11T09:00').take('head', DECIDE);
  note(play, 'service');
  serve(play.to('2024-12-12T09:00'), 'penalty-decision');
  note(play, 'payment', 'reconsideration', 'litigation', 'publication');
  play.to('2024-12-16T09:00').take('officer-1', { type: 'publish-decision', where: '政府网站' });
  play.take('officer-1', { type: 'verify-correction', corrected: true, findings: '已清除' });
  play.to('2024-12-20T09:00').take('officer-1', payStep(play, 60_000));
  play.to('2024-12-23T09:00').take('officer-1', { type: 'propose-closure', summary: '已履行完毕' });
  dues['closing'] = Object.values(play.state.clocks).find(({ name }) => name === 'closing')?.due?.slice(0, 10) ?? null;
  play.to('2024-12-24T09:00').take('head', { type: 'approve-closure', opinion: '同意结案' });
  return { play, dues };
}

describe('an ordinary case', () => {
  const { play, dues } = ordinaryCase();

  it('has every due date by the calendar', () => {
    expect(dues).toEqual({
      filing: '2024-12-16', decision: '2025-02-24', investigation: '2024-12-26', 'review:1:1': '2024-12-04', treatment: '2024-12-05', statement: '2024-12-10',
      service: '2024-12-20', payment: '2024-12-27', reconsideration: '2025-02-10', litigation: '2025-06-12', publication: '2024-12-23', closing: '2024-12-30',
    });
  });

  it('ends penalised, on time, with nothing running', () => {
    expect(play.state).toMatchObject({ phase: 'ended', outcome: 'penalised', endedAt: '2024-12-24T09:00:00.000+08:00' });
    expect(Object.values(play.state.clocks).filter(({ late }) => late)).toEqual([]);
  });

  it('has its documents in order, each the first of its kind, and the decision complete by Art. 59', () => {
    expect(play.state.documents.map(({ kind, number }) => [kind, number])).toEqual([
      ['filing-approval', '石桥执〔2024〕1号'], ['final-report', '石桥执〔2024〕1号'], ['review-opinion', '石桥执〔2024〕1号'], ['prior-notice', '石桥执〔2024〕1号'],
      ['penalty-decision', '石桥罚决〔2024〕1号'], ['closure-approval', '石桥执〔2024〕1号'],
    ]);
    expect(play.document('penalty-decision').contents).toMatchObject({
      party: '孙某，石桥镇滨河路8号', penalty: expect.stringContaining('罚款600.00元'), basis: expect.stringContaining('第四十一条'), bank: expect.stringContaining('测试区农商银行'),
      performance: expect.stringContaining('十五日'), remedies: expect.stringMatching(/六十日.*区人民政府.*六个月.*人民法院/), surcharge: expect.stringContaining('百分之三'),
      agency: expect.stringContaining('石桥镇人民政府，2024-12-11'),
    });
  });

  it('waits for the statement period by itself: the decision phase comes with the lapse', () => {
    const lapse = play.ledger.find((entry) => entry.type === 'clockLapsed');
    expect(lapse?.body).toMatchObject({ due: '2024-12-10T23:59:59.999+08:00' });
  });

  it('a training case numbers its papers apart', () => {
    const training = Play.open({ training: true, priorCases: 0 });
    training.take('officer-1', { type: 'identify-party', party: citizen }).take('officer-1', evidenceStep(training)).take('officer-1', filingStep()).take('head', { type: 'approve-filing', opinion: '同意' });
    expect(training.document('filing-approval').number).toBe('〔教学〕石桥执〔2024〕1号');
    expect(training.state.firstCase).toBe(true);
  });
});

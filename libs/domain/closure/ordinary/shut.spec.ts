import { describe, expect, it } from '@jest/globals';
import { isFileCommand } from '../../file/index.js';
import type { ProceedingCommand } from './commands.js';
import { PHASE_WORDS, PROCEEDING_LIFECYCLE } from './lifecycle.js';
import type { ProceedingPhase } from './model.js';
import { bare, someoneWhoMay } from './testing/anyone.js';
import type { Play } from './testing/play.js';
import { demanded, notified, upTo, WITH_HEARING } from './testing/stages.js';
import { noPenalty, REVIEW, serve } from './testing/steps.js';

type Type = ProceedingCommand['type'];

const PHASES = Object.keys(PROCEEDING_LIFECYCLE) as ProceedingPhase[];
const STEPS = [...new Set(PHASES.flatMap((phase) => Object.keys(PROCEEDING_LIFECYCLE[phase])))] as Type[];
const shut = (play: Play, type: Type) => play.refusal(someoneWhoMay(type), bare(type));

describe('a step that the phase does not know says what stands in its way', () => {
  it.each(PHASES)('%s', (phase) => {
    const play = upTo(phase);
    const missing = STEPS.filter((type) => !(type in PROCEEDING_LIFECYCLE[phase]));
    const told = missing.map((type) => ({ type, ...shut(play, type) }));
    expect(told.filter(({ detail }) => !detail.includes(PHASE_WORDS[phase]) || /刷新|这一步。$/.test(detail))).toEqual([]);
    expect(told.filter(({ detail }) => !detail.endsWith('。'))).toEqual([]);
    const own = told.filter(({ type }) => !isFileCommand({ type }));
    // What is to come names what is waited for; what is over, where it was done.
    expect(own.filter(({ detail }) => phase !== 'ended' && !/等待|先|尚未|已经|只在|期至|没有/.test(detail))).toEqual([]);
    expect(own.length).toBeGreaterThan(5);
  });

  it('to come: by the article of the phase, what is waited for, whose it is and until when, and what comes between', () => {
    expect(shut(upTo('verification'), 'approve-filing')).toMatchObject({ code: 'not-filed', kind: 'law', article: '行政处罚法 54②' });
    expect(shut(upTo('investigation'), 'issue-decision')).toMatchObject({
      code: 'not-investigated', article: '行政处罚法 40、54①、57①',
      detail: expect.stringMatching(/调查取证、调查终结（执法人员.*2024年12月\d+日.*之前还应当依次完成：法制审核、审批处理意见、事先告知、陈述申辩/),
    });
    expect(shut(upTo('review'), 'issue-decision')).toMatchObject({ code: 'not-reviewed', article: '行政处罚法 58', detail: expect.stringMatching(/法制审核（乡镇（街道）主审）（法制审核员.*前）/) });
    expect(shut(upTo('treatment'), 'issue-prior-notice')).toMatchObject({ code: 'not-approved', article: '行政处罚法 57', detail: expect.stringContaining('审批处理意见（行政机关负责人') });
    expect(shut(upTo('review-after-hearing'), 'issue-decision')).toMatchObject({ code: 'not-reviewed', detail: expect.stringContaining('听证后法制审核') });
    expect(shut(upTo('service'), 'record-payment')).toMatchObject({ code: 'decision-not-served', article: '行政处罚法 61', detail: expect.stringMatching(/送达行政处罚决定书（执法人员/) });
    expect(shut(upTo('service'), 'propose-closure').code).toBe('decision-not-served');
    expect(shut(upTo('decision'), 'record-payment')).toMatchObject({ code: 'not-decided', article: '行政处罚法 57、59' });
  });

  it('names the department that reviews', () => {
    expect(shut(upTo('review', WITH_HEARING).take('reviewer', REVIEW), 'issue-decision').detail).toContain('部门法制科审核员');
  });

  it('leaves out the notice where nobody is punished', () => {
    expect(shut(upTo('review', { proposal: noPenalty }), 'issue-decision').detail).not.toContain('事先告知');
  });

  it('over: where it was done, and by whose step the file comes back to it', () => {
    expect(shut(upTo('review'), 'identify-party')).toMatchObject({ code: 'not-in-this-state', detail: expect.stringMatching(/只在“线索核查”、“立案审批”、“调查取证”阶段办理；法制审核退回/) });
    expect(shut(upTo('closing'), 'request-deferral').detail).toContain('退回结案申请');
    expect(shut(upTo('service'), 'add-evidence')).toMatchObject({ code: 'not-in-this-state', detail: expect.stringContaining('只在') });
    expect(shut(upTo('ended'), 'add-evidence').detail).toMatch(/已于\d+年\d+月\d+日结案/);
  });
});

describe('deciding', () => {
  const decide = (play: Play) => shut(play, 'issue-decision');

  it('before the notice is served: Arts. 44, 62', () => {
    expect(decide(upTo('prior-notice'))).toMatchObject({ code: 'notice-not-served', article: '行政处罚法 44、62', detail: expect.stringContaining('制发事先告知书') });
    const announced = serve(upTo('prior-notice').take('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' }), 'prior-notice', 'announcement');
    expect(decide(announced).detail).toMatch(/公告送达.*2024年12月25日 24:00.*视为送达/);
  });

  it('while the statement period runs: Arts. 44, 45, 62, its last day, and what ends it earlier', () => {
    const play = upTo('statement');
    const due = play.state.clocks[`statement:${play.state.noticed?.documentId}`]?.due;
    expect(due).toMatch(/^2024-12-02/);
    expect(decide(play)).toMatchObject({
      code: 'statement-period-running', kind: 'law', article: '行政处罚法 44、45、62',
      detail: expect.stringMatching(/陈述申辩期至2024年12月2日 24:00.*签名的放弃声明/),
    });
    expect(decide(play).detail).not.toContain('听证');
  });

  it('with a right to a hearing: the last day to ask for one too, Arts. 62–64, also once the statement is waived', () => {
    const play = upTo('statement', WITH_HEARING);
    expect(decide(play).detail).toMatch(/听证申请期至2024年12月2日 24:00.*63、64\(1\)/);
    play.take('officer-1', { type: 'waive-statement', signedSha256: 'sha-waiver' });
    expect(decide(play)).toMatchObject({ code: 'hearing-period-running', article: '行政处罚法 62、63、64(1)', detail: expect.stringMatching(/听证申请期至2024年12月2日/) });
  });

  it('after the periods: the statement must be re-examined (45)', () => {
    const play = upTo('statement').take('officer-1', { type: 'record-statement', form: 'oral', content: '请求从轻', madeAt: '2024-11-25T09:00:00+08:00' });
    expect(decide(play).detail).toContain('尚未复核');
    expect(decide(play.later(10))).toMatchObject({ code: 'statement-not-reexamined', article: '行政处罚法 45、62' });
  });

  it('while the workflows sleep: the last day has passed and the system is about to note it', () => {
    expect(decide(upTo('statement').asleepTo('2024-12-03T09:00')).detail).toMatch(/2024年12月2日 24:00届满.*登记/);
  });

  it('before the hearing was heard: Arts. 63–65, its day, and what ends it', () => {
    const play = upTo('hearing');
    expect(decide(play)).toMatchObject({ code: 'hearing-not-concluded', article: '行政处罚法 63–65', detail: expect.stringContaining('确定并通知听证') });
    expect(decide(notified(play)).detail).toMatch(/听证定于2024年12月\d+日09:00举行.*无正当理由/);
  });
});

describe('a step that the phase knows, before its day, names the day', () => {
  it('the court before its window: until when remedies may be asked for (强制法 53)', () => {
    const refused = demanded(upTo('performance')).refusal('officer-1', { type: 'propose-court-enforcement', reason: '未缴纳' });
    expect(refused).toMatchObject({ code: 'court-window-not-open', article: '行政强制法 53', detail: expect.stringMatching(/申请行政复议的期限至2025年2月.*提起行政诉讼的期限至2025年6月/) });
  });
});

describe('the hearing', () => {
  it('is not called before somebody asks, nor where there is no right to it', () => {
    expect(shut(upTo('statement', WITH_HEARING), 'hold-hearing')).toMatchObject({ code: 'hearing-not-asked', detail: expect.stringMatching(/2024年12月2日/) });
    expect(shut(upTo('statement'), 'notify-hearing').code).toBe('no-hearing-right');
    expect(shut(upTo('decision', WITH_HEARING), 'notify-hearing').code).toBe('hearing-not-asked');
    expect(shut(upTo('hearing'), 'request-hearing').code).toBe('hearing-asked-already');
  });
});

describe('reviewing', () => {
  it('where nothing waits for review', () => {
    for (const phase of ['treatment', 'statement', 'service'] as const) expect(shut(upTo(phase), 'approve-review').code).toBe('no-pending-review');
  });
});

describe('after the decision', () => {
  it('no court result without an application, no closing without a proposal', () => {
    expect(shut(upTo('performance'), 'record-court-result')).toMatchObject({ code: 'court-not-asked', article: '行政强制法 53–55' });
    expect(shut(upTo('performance'), 'approve-closure')).toMatchObject({ code: 'closure-not-proposed', detail: expect.stringContaining('提请结案') });
  });

  it('while the court has it, its answer is waited for', () => {
    expect(shut(upTo('court-enforcement'), 'propose-closure')).toMatchObject({ code: 'court-has-it', article: '行政强制法 56、57', detail: expect.stringContaining('登记法院受理和裁定结果') });
  });
});

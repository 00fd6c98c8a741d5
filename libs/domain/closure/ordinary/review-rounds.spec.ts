import { describe, expect, it } from '@jest/globals';
import { grave, redone } from './testing/gates/judging.js';
import { testPolicy } from '../../testing/index.js';
import type { Proposal } from './model.js';
import { demanded, GRAVE, heard, panelAgrees, reviewed, upTo, windowOpen, WITH_HEARING } from './testing/stages.js';
import { neighbour, evidenceStep, fineFor, heldDiscussion, reportStep, RETURN, REVIEW } from './testing/steps.js';

const rounds = ({ state }: ReturnType<typeof upTo>) => state.reviews.map(({ purpose, tier, result }) => `${purpose} ${tier} ${result}`);
const returnedByDepartment = () => upTo('review', WITH_HEARING).take('reviewer', REVIEW).take('urban-reviewer', RETURN);

describe('legal review (行政处罚法 58)', () => {
  it('a tier that returned it sees it again, though the flag that led there is dropped; and so do those before it', () => {
    const play = upTo('review', { proposal: fineFor(12, { flags: ['major-public-interest'] }) }).take('reviewer', REVIEW).take('urban-reviewer', REVIEW);
    play.take('bureau-lead', RETURN).take('officer-1', reportStep(play, fineFor(12)));
    expect(play.state.report).toMatchObject({ tiers: [1, 2, 3], tierReasons: expect.arrayContaining([expect.stringContaining('第3级曾退回')]) });
    expect(rounds(reviewed(play)).slice(-3)).toEqual(['report 1 approved', 'report 2 approved', 'report 3 approved']);
  });

  it('so when it was returned after a hearing, and when the fine no longer asks for the tier', () => {
    const play = heard(upTo('hearing')).take('reviewer', REVIEW).take('urban-reviewer', RETURN);
    play.take('officer-1', reportStep(play, fineFor(12)));
    expect(rounds(reviewed(play)).slice(-2)).toEqual(['report 1 approved', 'report 2 approved']);
  });

  it('a review after the hearing passes again the tier that returned the report', () => {
    const play = upTo('review', { proposal: fineFor(100, { flags: ['major-public-interest'] }) }).take('reviewer', REVIEW).take('urban-reviewer', REVIEW).take('bureau-lead', RETURN);
    play.take('officer-1', reportStep(play, fineFor(100)));
    const again = reviewed(heard(upTo('hearing', { from: reviewed(play) })));
    expect(rounds(again).slice(-3)).toEqual(['hearing 1 approved', 'hearing 2 approved', 'hearing 3 approved']);
  });

  it('the application to the court too, though the region asks for one tier only', () => {
    const rules = testPolicy.review.rules.filter(({ when }) => when.type !== 'court-enforcement');
    const play = upTo('review', { policy: { ...testPolicy, review: { ...testPolicy.review, rules } }, proposal: fineFor(100) }).take('reviewer', REVIEW).take('urban-reviewer', RETURN);
    play.take('officer-1', reportStep(play, fineFor(12)));
    const court = windowOpen(demanded(upTo('performance', { from: play }))).take('officer-1', { type: 'propose-court-enforcement', reason: '催告后仍未缴纳' });
    expect(rounds(reviewed(court)).slice(-2)).toEqual(['court 1 approved', 'court 2 approved']);
  });

  it('what the heads sent back in discussion goes before them again', () => {
    const play = upTo('treatment', GRAVE);
    play.take('head', heldDiscussion(play, { approved: false })).take('officer-1', reportStep(play, { ...(GRAVE.proposal as Proposal), flags: [] }));
    expect(reviewed(play).refusal('head', { type: 'approve-treatment', opinion: '同意' }).code).toBe('discussion-needed');
    expect(play.take('head', heldDiscussion(play)).state.treatment?.collective).toBe(true);
  });

  it('goes back to the tier that returned it when the proposal is the same', () => {
    const play = returnedByDepartment();
    expect(play.state.phase).toBe('investigation');
    play.take('officer-1', evidenceStep(play, { title: '补充询问笔录', kind: 'party-statement' }));
    play.take('officer-1', reportStep(play, { ...fineFor(100), reasons: '已说明裁量等次' }));
    expect(rounds(play)).toEqual(['report 1 approved', 'report 2 returned', 'report 2 pending']);
    expect(reviewed(play).state.phase).toBe('treatment');
    expect(play.state.documents.filter(({ kind }) => kind === 'review-opinion').map(({ number }) => number)).toEqual(['石桥执〔2024〕1号', '石桥执〔2024〕2号', '石桥执〔2024〕3号']);
  });

  it.each([
    ['another fine', fineFor(110)],
    ['another flag', fineFor(100, { flags: ['several-legal-relations'] })],
  ])('starts from the first tier again with %s', (_, proposal) => {
    const play = returnedByDepartment();
    play.take('officer-1', reportStep(play, proposal));
    expect(rounds(play).at(-1)).toBe('report 1 pending');
  });

  it('starts from the first tier again when the party turns out to be somebody else', () => {
    const play = returnedByDepartment().take('officer-1', { type: 'identify-party', party: neighbour });
    play.take('officer-1', reportStep(play, fineFor(100)));
    expect(rounds(play).at(-1)).toBe('report 1 pending');
  });

  it('starts from the first tier again after the head has rejected it', () => {
    const play = upTo('treatment', WITH_HEARING).take('head', { type: 'reject-treatment', points: ['事实不清'] });
    play.take('officer-1', reportStep(play, fineFor(100)));
    expect(rounds(play).at(-1)).toBe('report 1 pending');
  });

  it('the panel concludes by majority, its lawyer among it', () => {
    const play = upTo('review', { proposal: fineFor(12, { flags: ['major-public-interest'] }) }).take('reviewer', REVIEW).take('urban-reviewer', REVIEW);
    expect(play.tasks()).toEqual(['approve-review:3:3', 'record-panel-opinion:3']);
    panelAgrees(play).take('bureau-lead', REVIEW);
    expect(play.state.phase).toBe('treatment');
    expect(play.state.reviews[2]?.panel.filter(({ lawyer }) => lawyer)).toHaveLength(2);
  });

  it('each tier has its own clock and reads the file only once it is asked', () => {
    const play = upTo('review', WITH_HEARING);
    expect(play.state.readers).not.toContain('urban');
    expect(play.clock('review:1:1').due?.slice(0, 10)).toBe('2024-11-28');
    play.take('reviewer', REVIEW);
    expect(play.state.readers).toContain('urban');
    expect(play.clock('review:2:2')).toMatchObject({ owner: { role: 'department-reviewer', orgId: 'urban' } });
    expect(play.clock('review:1:1').status).toBe('met');
  });

  it('a case that was heard is reviewed by its tiers again before it is decided', () => {
    const play = heard(upTo('hearing'));
    expect(play.state.phase).toBe('review-after-hearing');
    reviewed(play);
    expect(rounds(play)).toEqual(['report 1 approved', 'report 2 approved', 'hearing 1 approved', 'hearing 2 approved']);
    expect(play.state.phase).toBe('decision');
  });

  it('an investigation that is taken up again keeps the clock of the first on file', () => {
    const play = returnedByDepartment();
    const investigations = Object.values(play.state.clocks).filter(({ name }) => name === 'investigation');
    expect(investigations.map(({ status }) => status)).toEqual(['met', 'running']);
  });
});

describe('no heavier for defending oneself (行政处罚法 45②)', () => {
  it('new evidence may weigh more', () => {
    const play = redone({ fine: 1_000_000 });
    play.take('officer-1', evidenceStep(play, { title: '第二处现场笔录' }));
    expect(play.take('officer-1', reportStep(play, grave(2_000_000))).state.phase).toBe('review');
  });

  it('as much as before, or less, may be proposed on the same evidence', () => {
    const play = redone({ fine: 1_000_000 });
    expect(play.take('officer-1', reportStep(play, grave(1_000_000))).state.phase).toBe('review');
  });

  it('without a defence the first notice binds nobody', () => {
    const play = upTo('decision', { matter: 'XF-02', proposal: grave(1_000_000) }).take('head', { type: 'reject-treatment', points: ['裁量过轻'] });
    expect(play.take('officer-1', reportStep(play, grave(2_000_000))).state.phase).toBe('review');
  });
});

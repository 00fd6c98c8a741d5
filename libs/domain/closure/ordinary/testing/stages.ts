import type { Party, ProceedingPhase, Proposal } from '../model.js';
import { Play, type Setting } from './play.js';
import { citizen, company, DECIDE, evidenceStep, filingStep, fineFor, heldDiscussion, payStep, reportStep, REVIEW, serve } from './steps.js';

export interface Stage extends Setting {
  /** Left out: a citizen, or the factory of XF-02. */
  readonly party?: Party;
  readonly proposal?: Proposal;
  /** Days that pass before the notice is served, so that the ninety days run out. */
  readonly dawdle?: number;
  /** Goes on from a file that has come some of the way. */
  readonly from?: Play;
  /** The party gives up its statement in writing, so that nothing is waited for. */
  readonly waived?: boolean;
}

/** A citizen's 100 m³: 5,000 yuan, with the right to a hearing and the second tier, and no collective discussion. */
export const WITH_HEARING: Stage = { proposal: fineFor(100) };

/** A factory's 50,000 yuan, which also needs the discussion. */
export const GRAVE: Stage = {
  matter: 'XF-02', proposal: { outcome: 'penalty', fine: 5_000_000, warning: false, correction: '恢复消防设施', quantity: null, factors: [], reasons: '四处以上，裁量等次严重', flags: ['major'], step: '严重' },
};

/** A proceeding that has just come to a phase, by the shortest lawful way. */
export function upTo(phase: ProceedingPhase, stage: Stage = {}): Play {
  const hearing = phase === 'hearing' || phase === 'review-after-hearing';
  const settled = hearing && !stage.proposal ? { ...WITH_HEARING, ...stage } : stage;
  const play = settled.from ?? Play.open(settled);
  for (const [before, step] of WAY) {
    if (play.state.phase === phase) return play;
    if (play.state.phase === before) step(play, settled, phase);
  }
  if (play.state.phase !== phase) throw new Error(`no way to ${phase}; stuck in ${play.state.phase}`);
  return play;
}

type Step = readonly [from: ProceedingPhase, step: (play: Play, stage: Stage, to: ProceedingPhase) => void];

const WAY: readonly Step[] = [
  ['verification', (play, stage) => {
    play.take('officer-1', { type: 'identify-party', party: stage.party ?? (stage.matter === 'XF-02' ? company : citizen) });
    play.take('officer-1', evidenceStep(play)).take('officer-1', filingStep(stage.foundAt ? { offenceAt: `${stage.foundAt}:00+08:00` } : {}));
  }],
  ['filing', (play) => play.take('head', { type: 'approve-filing', opinion: '同意立案' })],
  ['investigation', (play, stage) => {
    if (play.state.firstCase) play.take('bureau-lead', { type: 'record-guidance', text: '注意告知权利' });
    play.take('officer-1', reportStep(play, stage.proposal ?? fineFor(12)));
  }],
  ['review', (play) => reviewed(play)],
  ['treatment', (play) => (discussed(play) ? play.take('head', heldDiscussion(play)) : play.take('head', { type: 'approve-treatment', opinion: '同意' }))],
  ['prior-notice', (play, stage) => {
    play.later(stage.dawdle ?? 0).take('officer-1', { type: 'issue-prior-notice', facts: '倾倒建筑垃圾', reasons: '违反条例第三十四条' });
    serve(play, 'prior-notice');
  }],
  ['statement', (play, stage, to) => {
    if (to === 'hearing' || to === 'review-after-hearing') return asked(play);
    return stage.waived ? play.take('officer-1', { type: 'waive-statement', signedSha256: 'sha-waiver' }) : play.later(10);
  }],
  ['hearing', (play) => heard(play)],
  ['review-after-hearing', (play) => reviewed(play)],
  ['decision', (play) => play.take('head', DECIDE)],
  ['service', (play) => serve(play, play.state.decision?.proposal.outcome === 'penalty' ? 'penalty-decision' : 'no-penalty-decision')],
  ['performance', (play, _stage, to) => (to === 'court-enforcement' ? courtAsked(play) : closingProposed(play))],
  ['closing', (play) => play.take('head', { type: 'approve-closure', opinion: '同意结案' })],
];

/** All tiers of a pending review, each by its own reviewer. */
export function reviewed(play: Play): Play {
  for (let round = play.state.reviews.find(({ result }) => result === 'pending'); round; round = play.state.reviews.find(({ result }) => result === 'pending')) {
    if (round.tier === 3) panelAgrees(play);
    play.take(reviewerOf(play, round.tier), REVIEW);
  }
  return play;
}

export function reviewerOf(play: Play, tier: 1 | 2 | 3): string {
  return tier === 1 ? 'reviewer' : tier === 3 ? 'bureau-lead' : play.state.matter === 'XF-02' ? 'fire-reviewer' : 'urban-reviewer';
}

export function panelAgrees(play: Play): Play {
  for (const member of ['bureau-lead', 'lawyer-1', 'lawyer-2']) play.take(member, { type: 'record-panel-opinion', agrees: true, opinion: '同意' });
  return play;
}

function discussed({ state }: Play): boolean {
  return (state.report?.proposal.flags.length ?? 0) > 0;
}

function asked(play: Play): Play {
  return play.later(1).take('officer-1', { type: 'request-hearing', requestedAt: play.now, form: 'written' });
}

/** Notified, held and reported, seven working days and more later. */
export function heard(play: Play): Play {
  notified(play).later(14);
  play.take('host', { type: 'hold-hearing', partyPresent: true, agents: ['代理人'], transcriptSha256: 'sha-transcript', signed: true });
  return play.take('host', { type: 'conclude-hearing', report: '维持拟处罚意见' });
}

export function notified(play: Play): Play {
  const heldAt = `${play.fork().later(14).now.slice(0, 10)}T09:00:00+08:00`;
  play.take('host', { type: 'notify-hearing', heldAt, place: '镇政府会议室', host: 'host', public: true });
  return serve(play, 'hearing-notice');
}

function closingProposed(play: Play): Play {
  if ((play.state.decision?.proposal.fine ?? 0) > 0) play.take('officer-1', payStep(play, play.state.decision?.proposal.fine as number));
  if (play.state.correction?.verified === null) play.take('officer-1', { type: 'verify-correction', corrected: true, findings: '已清除' });
  return play.take('officer-1', { type: 'propose-closure', summary: '已履行完毕' });
}

/** Unpaid, demanded, all periods over, reviewed by all three tiers, and applied for. */
export function courtAsked(play: Play): Play {
  demanded(play);
  windowOpen(play);
  play.take('officer-1', { type: 'propose-court-enforcement', reason: '催告后仍未缴纳' });
  reviewed(play);
  return play.take('head', { type: 'apply-court-enforcement', court: '测试区人民法院', materials: ['sha-application'] });
}

export function demanded(play: Play): Play {
  if (play.state.overdueSince === null) play.later(20);
  play.take('officer-1', { type: 'issue-demand', deadline: play.fork().later(15).now.slice(0, 10) });
  return serve(play, 'demand');
}

/** To the day after the last remedy period. */
export function windowOpen(play: Play): Play {
  const due = Object.values(play.state.clocks).filter(({ name, status }) => name === 'litigation' && status === 'running').map((clock) => clock.due as string).sort().at(-1);
  return due ? play.to(due).later(1) : play;
}

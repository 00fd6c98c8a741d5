import { testPolicy } from '../../../../testing/index.js';
import type { SisterFine } from '../../../../file/index.js';
import type { PenaltyKinds } from '../../../../penalty/model.js';
import type { HoldHearing } from '../../commands.js';
import type { Proposal } from '../../model.js';
import type { Play, Setting } from '../play.js';
import { notified, upTo, WITH_HEARING, type Stage } from '../stages.js';
import { citizen, DECIDE, fineFor, noPenalty, reportStep } from '../steps.js';
import { gate } from './gate.js';

/** The test region, where CG-01 knows other kinds of penalty. */
export function knowing(kinds: Partial<PenaltyKinds>): Pick<Setting, 'policy'> {
  const matters = testPolicy.matters.map(({ penalty, ...matter }) => ({ ...matter, penalty: { ...penalty, citizen: { ...penalty.citizen, ...kinds }, organisation: { ...penalty.organisation, ...kinds } } }));
  return { policy: { ...testPolicy, matters } };
}

const warned = (more: Partial<Proposal> = {}): Proposal => fineFor(12, { fine: 0, warning: true, ...more });
const proposing = (proposal: Proposal, stage: Stage = {}) => { const play = upTo('investigation', stage); return play.refusal('officer-1', reportStep(play, proposal)); };
const said = (play: Play) => play.take('officer-1', { type: 'record-statement', form: 'oral', content: '没有那么多', madeAt: play.now });
const reexamine = (more: object = {}) => ({ type: 'reexamine-statement' as const, findings: '部分采纳', adopted: true, ...more });
const conclude = (more: object = {}) => ({ type: 'conclude-hearing' as const, report: '意见', ...more });
const hold: HoldHearing = { type: 'hold-hearing', partyPresent: true, agents: [], transcriptSha256: 'sha-transcript', signed: true };
const held = (stage: Stage = {}) => notified(upTo('hearing', { ...WITH_HEARING, ...stage })).later(14).take('host', hold);
const fire = (fine: number, more: Partial<Proposal> = {}): Proposal => ({
  outcome: 'penalty', fine, warning: false, correction: '恢复消防设施', quantity: null, factors: [], reasons: '一处', flags: [], step: '较轻', ...more,
});

/** Another proceeding of the case that fines the same citizen. */
export function sister(stage: SisterFine['stage'], more: Partial<SisterFine> = {}): SisterFine {
  return { id: 'proceeding-2', partyName: citizen.name, idNumber: null, matter: 'CG-01', fine: 60_000, quantity: 12, stage, anotherAct: false, ...more };
}

export const NOTICE = { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' } as const;
/** They come up only once this file is there: at its report there were none. */
export const atNotice = (sisters: readonly SisterFine[], stage: Stage = {}) => upTo('prior-notice', stage).among(sisters);
export const atDecision = (sisters: readonly SisterFine[], stage: Stage = {}) => upTo('decision', stage).among(sisters);

function leftWith(change: Partial<Proposal>): Play {
  const play = upTo('decision');
  const { noticed } = play.state;
  return play.leftAs({ noticed: noticed && { ...noticed, proposal: { ...noticed.proposal, ...change } } });
}

/** Asked to be heard, stayed away, and sent back: without any new evidence. */
export function askedAndSentBack(proposal: Proposal = fineFor(100, { factors: ['mitigating'], fine: 200_000 }), policy = { ...testPolicy, hearing: { ...testPolicy.hearing, citizen: 200_000 } }): Play {
  const play = notified(upTo('hearing', { proposal, policy })).later(14).minute();
  return play.take('host', { ...hold, partyPresent: false }).later(10).take('head', { type: 'reject-treatment', points: ['重新调查'] });
}

/** 处罚种类、裁量、不得加重 */
export const PENALTY_GATES = [
  ...(['under-14', 'incapacitated', 'minor-and-corrected', 'no-fault'] as const).flatMap((factor) => [
    gate('excused-from-penalty', `${factor}, and a warning`, () => proposing(warned({ factors: [factor] }), knowing({ warning: 'may', fineIs: 'may' }))),
    gate('excused-from-penalty', `${factor}, and a confiscation`, () => proposing(fineFor(12, { fine: 0, factors: [factor], confiscated: [{ kind: 'gains', what: '运费', value: 10_000 }] }), knowing({ fineIs: 'may' }))),
  ]),
  gate('excused-from-penalty', 'a statement shows that the party has no fault, and the fine stays', () => said(upTo('statement')).refusal('officer-1', reexamine({ factors: ['no-fault'] }))),
  gate('penalty-kind-wrong', 'a warning and a fine, where the law says one or the other', () => proposing(fire(30_000, { warning: true }), { matter: 'XF-02', party: citizen })),
  gate('penalty-kind-wrong', 'a warning on a unit that the law only fines', () => proposing(fire(500_000, { warning: true }), { matter: 'XF-02' })),
  gate('penalty-kind-wrong', 'a fine alone where the warning must go with it', () => proposing(fineFor(12), knowing({ warning: 'shall' }))),
  gate('fine-out-of-range', 'a warning alone where the fine must go with it', () => proposing(warned(), knowing({ warning: 'shall' }))),
  gate('penalty-kind-wrong', 'goods confiscated that the provision leaves alone', () => proposing(fineFor(12, { confiscated: [{ kind: 'property', what: '铲车', value: 10_000 }] }))),
  gate('penalty-kind-wrong', 're-examination leaves nothing of the penalty', () => said(upTo('statement')).refusal('officer-1', reexamine({ fine: 0 }))),
  gate('penalty-kind-wrong', 'the hearing report leaves nothing of the penalty', () => held().refusal('host', conclude({ fine: 0 }))),
  gate('no-ground-to-spare', 're-examination lets go without a ground', () => said(upTo('statement')).refusal('officer-1', reexamine({ outcome: 'no-penalty' }))),
  gate('aggravated-for-defending', 're-examination adds a warning', () => said(upTo('statement', knowing({ warning: 'may' }))).refusal('officer-1', reexamine({ warning: true }))),
  gate('aggravated-for-defending', 'the hearing report adds a confiscation', () => held(knowing({ confiscation: 'may' })).refusal('host', conclude({ confiscated: [{ kind: 'property', what: '铲车', value: 1 }] }))),
  gate('aggravated-for-defending', 'the same fine plus a warning, after a defence and no new evidence', () => {
    const stage = knowing({ warning: 'may' });
    const play = said(upTo('statement', stage)).take('officer-1', reexamine({ adopted: false })).later(10).take('head', { type: 'reject-treatment', points: ['重新调查'] });
    return play.refusal('officer-1', reportStep(play, fineFor(12, { warning: true })));
  }),
  gate('aggravated-for-defending', 'another order to correct, after a defence and no new evidence', () => {
    const play = said(upTo('statement')).take('officer-1', reexamine({ adopted: false })).later(10).take('head', { type: 'reject-treatment', points: ['重新调查'] });
    return play.refusal('officer-1', reportStep(play, fineFor(12, { correction: '清除建筑垃圾，恢复河道原状' })));
  }),
  gate('aggravated-for-defending', 'a higher fine after a hearing was only asked for', () => {
    const play = askedAndSentBack();
    return play.refusal('officer-1', reportStep(play, fineFor(100)));
  }),
  gate('aggravated-for-defending', 'back to the first amount, which re-examination had lowered', () => {
    const play = said(upTo('statement')).take('officer-1', reexamine({ fine: 40_000, factors: ['mitigating'] })).later(10).take('head', { type: 'reject-treatment', points: ['重新调查'] });
    return play.refusal('officer-1', reportStep(play, fineFor(12)));
  }),
  gate('fined-already', 'a second report on one party of the case', () => proposing(fineFor(12), { sisterFines: [sister('proposed')] })),
  gate('fined-already', 'a notice, where another has been noticed since', () => atNotice([sister('noticed')]).refusal('officer-1', NOTICE)),
  gate('fined-already', 'a decision, where another has been decided since', () => atDecision([sister('decided')]).refusal('head', DECIDE)),
  gate('fined-already', 'under the provision with the lower fine, while the higher one is only proposed', () => atDecision([sister('proposed', { matter: 'CG-06', quantity: null })]).refusal('head', DECIDE)),
  gate('nothing-imposed', 'a penalty that re-examination had brought to nothing', () => leftWith({ fine: 0 }).refusal('head', DECIDE)),
  gate('nothing-imposed', 'a penalty on whom the law excuses', () => leftWith({ factors: ['no-fault'] }).refusal('head', DECIDE)),
  gate('no-ground-to-spare', 'under fourteen, said of someone born in 1980', () => proposing({ ...noPenalty, factors: ['under-14'] })),
  gate('step-unnamed', 'a fine that stands on no step of the benchmark', () => proposing(fire(500_000, { step: null }), { matter: 'XF-02' })),
  gate('step-unnamed', 'a step that the benchmark does not have', () => proposing(fire(500_000, { step: '特别严重' }), { matter: 'XF-02' })),
  gate('outside-step', 'half of what its step says, without a word', () => proposing(fire(1_500_000, { step: '严重' }), { matter: 'XF-02' })),
  gate('outside-step', 're-examination leaves the step that was reviewed', () => {
    const play = said(upTo('statement', { matter: 'XF-02', proposal: fire(2_000_000, { step: '一般' }) }));
    return play.refusal('officer-1', reexamine({ fine: 1_000_000, stepReasons: '从宽' }));
  }),
];

export { conclude, fire, held, reexamine, said };

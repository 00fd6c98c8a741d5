import { yuan } from '../time/instant';
import { Facts } from './Facts';
import type { Proposal } from './view';
import { CASE_FLAGS, CONFISCATIONS, MEASURES, OUTCOMES, PENALTY_FACTORS, wordOf } from './words';

/** What a report or a notice proposes: outcome, amount, how it was arrived at. */
export function ProposalText({ proposal }: { readonly proposal: Proposal }) {
  return (
    <Facts facts={[
      ['处理', wordOf(OUTCOMES, proposal.outcome)], ['罚款', proposal.fine > 0 && yuan(proposal.fine)], ['警告', proposal.warning && '给予警告'], ['没收', (proposal.confiscated ?? []).map(confiscated).join('；')], ['责令改正', proposal.correction], ['责令改正的种类', proposal.measure && wordOf(MEASURES, proposal.measure)],
      ['数量', proposal.quantity], ['法定情节', proposal.factors.map((factor) => wordOf(PENALTY_FACTORS, factor)).join('；')],
      ['案件性质', proposal.flags.map((flag) => wordOf(CASE_FLAGS, flag)).join('、')], ['裁量档次', proposal.step], ['偏离裁量基准的理由', proposal.stepReasons], ['不是同一违法行为', proposal.anotherAct], ['理由', proposal.reasons],
    ]} />
  );
}

function confiscated({ kind, what, value }: NonNullable<Proposal['confiscated']>[number]): string {
  return `${wordOf(CONFISCATIONS, kind)}：${what}（${value === null ? '价值未定' : yuan(value)}）`;
}

import type { Facts } from '../../file/facts.js';
import { countedAs, discretionSteps, outsideStep, worth, type DiscretionStep } from '../../penalty/index.js';
import type { Policy } from '../../policy/policy.js';
import type { ReviewQuestion } from '../../review/index.js';
import type { ProceedingState, Proposal } from './model.js';
import { refuse } from './refusals.js';
import { matterOf, type Rule } from './rules.js';

type Weighed = { readonly policy: Policy } & Pick<ReviewQuestion, 'partyKind' | 'fine' | 'confiscated' | 'outsideStep' | 'flags'>;

/** What decides the tiers of review and the collective discussion, as a proposal stands (行政处罚法 57②、58). */
export function weighed(state: ProceedingState, proposal: Proposal, facts: Facts): Weighed {
  const { fine, flags, confiscated } = proposal;
  return { policy: facts.policy, partyKind: state.party?.kind ?? 'citizen', fine, confiscated: worth(confiscated), outsideStep: outside(state, proposal, facts), flags };
}

/** 行政处罚法 34: where the matter has steps for such a party, a fine names the one it stands on, and says why it leaves it. */
export function standsOnStep(state: ProceedingState, proposal: Proposal, facts: Facts): Rule {
  const steps = stepsFor(state, facts);
  if (steps.length === 0 || proposal.fine === 0) return null;
  if (!steps.some(({ name }) => name === proposal.step)) {
    return refuse('step-unnamed', `本事项有裁量基准，罚款应当写明适用的档次（${steps.map(({ name }) => name).join('、')}），现${proposal.step ? `写的是“${proposal.step}”` : '没有写'}。`);
  }
  const left = outside(state, proposal, facts);
  return left === null || proposal.stepReasons?.trim() ? null : refuse('outside-step', `${left}：应当另行说明偏离的理由，现没有说明。`);
}

/** How the fine leaves its step, in words; null when it doesn't. */
export function outside(state: ProceedingState, { outcome, fine, step = null }: Proposal, facts: Facts): string | null {
  const matter = matterOf(state, facts);
  if (!matter || outcome !== 'penalty' || fine === 0) return null;
  return outsideStep({ matter, party: countedAs(state.party?.kind ?? 'citizen', facts.policy.householdBusinessCountsAs), step, fine });
}

/** Steps of the benchmark for this party; none before it is known. */
export function stepsFor({ party, matter: code }: Pick<ProceedingState, 'party' | 'matter'>, { policy }: Pick<Facts, 'policy'>): readonly DiscretionStep[] {
  const matter = policy.matters.find((each) => each.code === code);
  return matter && party ? discretionSteps(matter, countedAs(party.kind, policy.householdBusinessCountsAs)) : [];
}

import type { Happened } from '../../file/entry.js';
import type { Facts, SisterFine } from '../../file/facts.js';
import { fineRange, formatYuan } from '../../penalty/index.js';
import type { ProceedingEntry } from './entries.js';
import { evolveProceeding } from './evolve.js';
import type { Party, ProceedingPhase, ProceedingState, Proposal } from './model.js';
import { refuse } from './refusals.js';
import { isDecidedAnew } from './remand.js';
import type { Rule } from './rules.js';

const STAGES = ['proposed', 'noticed', 'decided'] as const satisfies readonly SisterFine['stage'][];
const STAGE_WORDS: Readonly<Record<SisterFine['stage'], string>> = { proposed: '已经建议', noticed: '已经告知拟', decided: '已经决定' };
/** Before its report is handed in, or once it has been sent back, nothing is proposed. */
const UNPROPOSED: readonly ProceedingPhase[] = ['verification', 'filing', 'investigation', 'ended'];

/** The fine that stands in a proceeding; null where there is none, or it has fallen. */
export function sisterFine(state: ProceedingState): SisterFine | null {
  const { id, party, matter, phase, report, noticed } = state;
  const decision = isDecidedAnew(state) ? null : state.decision;
  const standing = decision ?? noticed ?? (UNPROPOSED.includes(phase) ? null : report);
  if (!party || !standing || decision?.revoked || standing.proposal.outcome !== 'penalty' || standing.proposal.fine === 0) return null;
  const { fine, quantity, anotherAct } = standing.proposal;
  const stage = decision ? 'decided' : noticed ? 'noticed' : 'proposed';
  return { id, partyName: party.name, idNumber: party.idNumber ?? null, matter, fine, quantity, stage, anotherAct: Boolean(anotherAct?.trim()) };
}

/** The same, of whole ledgers. */
export function sisterFines(ledgers: readonly (readonly Happened<ProceedingEntry>[])[]): readonly SisterFine[] {
  return ledgers.flatMap((ledger) => {
    const state = ledger.reduce<ProceedingState | null>(evolveProceeding, null);
    return (state && sisterFine(state)) ?? [];
  });
}

/**
 * 行政处罚法 29: no second fine for one act. Among undecided proceedings of one case the one under the provision with the higher fine goes on; of two equal
 * ones, whichever is further. Where a proposal says why it is another act, whether that is so is for the reviewers.
 */
export function notFinedTwice(state: ProceedingState, proposal: Proposal, facts: Facts, stage: SisterFine['stage']): Rule {
  const { party } = state;
  if (!party || proposal.outcome !== 'penalty' || proposal.fine === 0 || proposal.anotherAct?.trim()) return null;
  const own = highest(state, facts, state.matter, proposal.quantity);
  const found = (facts.sisterFines ?? []).find((sister) => !sister.anotherAct && isSameParty(party, sister) && goesFirst(sister, highest(state, facts, sister.matter, sister.quantity) - own, stage));
  if (!found) return null;
  const higher = found.matter === state.matter ? '' : '同一行为违反多个法律规范的，按照罚款数额高的规定处罚。';
  return refuse('fined-already', `同案对${found.partyName}的另一处理（${nameOf(facts, found.matter)}）${STAGE_WORDS[found.stage]}罚款${formatYuan(found.fine)}：对同一个违法行为不得给予两次以上罚款。${higher}不是同一违法行为的，应当在处理建议中写明理由。`);
}

function goesFirst(sister: SisterFine, higherBy: number, stage: SisterFine['stage']): boolean {
  if (sister.stage === 'decided' || higherBy > 0) return true;
  return higherBy === 0 && STAGES.indexOf(sister.stage) >= STAGES.indexOf(stage);
}

/** By number where both have one; names alone where they don't. */
function isSameParty({ name, idNumber }: Party, sister: SisterFine): boolean {
  return idNumber && sister.idNumber ? idNumber === sister.idNumber : name === sister.partyName;
}

function highest({ party }: ProceedingState, { policy }: Facts, code: string, quantity: number | null): number {
  const matter = policy.matters.find((each) => each.code === code);
  const range = matter && party ? fineRange(matter.penalty, party.kind, policy.householdBusinessCountsAs, quantity === null ? {} : { quantity }) : null;
  return range?.max ?? 0;
}

function nameOf({ policy }: Facts, code: string): string {
  return policy.matters.find((matter) => matter.code === code)?.name ?? code;
}

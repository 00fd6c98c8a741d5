import type { Matter, Policy } from '../policy/policy.js';
import { excusedBy, factorSentences, mayBeExcused, mayGoBelow } from './factors.js';
import { statutoryRange, type FineRange } from './fine-range.js';
import type { Fen, PartyKind, PenaltyFactor, PenaltyKinds } from './model.js';
import { formatYuan, isMoney } from './money.js';
import { countedAs, PARTY_WORDS } from './party.js';
import { quantityProblem } from './quantity.js';

export interface ProposedFine {
  readonly policy: Pick<Policy, 'householdBusinessCountsAs'>;
  readonly matter: Matter;
  readonly party: PartyKind;
  /** Fen; 0 where no fine is proposed. */
  readonly fine: Fen;
  /** 警告 is proposed: where the law says 警告或者罚款, no fine goes with it. */
  readonly warning?: boolean;
  readonly quantity?: number | null;
  readonly factors: readonly PenaltyFactor[];
}

/** Why a proposed fine is unlawful: Chinese sentences with their articles; empty when it is lawful. */
export function checkFine({ policy, matter, party, fine, warning = false, quantity, factors }: ProposedFine): readonly string[] {
  if (!isMoney(fine)) return [`罚款数额应当是不小于零的整数（分），现为${fine}。`];
  const excused = excusedBy(factors);
  if (excused.length > 0) return fine === 0 ? [] : excused.map((sentence) => `${sentence}现拟罚款${formatYuan(fine)}。`);
  const counted = countedAs(party, policy.householdBusinessCountsAs);
  const model = matter.penalty[counted];
  if (model.type === 'none') return fine === 0 ? [] : [`${matter.penaltyProvision}对${PARTY_WORDS[counted]}没有设定罚款，现拟罚款${formatYuan(fine)}（行政处罚法38）。`];
  if (fine === 0 && mayDoWithout(model, { warning, factors })) return [];
  const unmeasured = quantityProblem(model, quantity);
  if (unmeasured !== null) return [unmeasured];
  return outsideRange(statutoryRange(model, quantity) as FineRange, { matter, fine, factors });
}

function outsideRange(range: FineRange, { matter, fine, factors }: Pick<ProposedFine, 'matter' | 'fine' | 'factors'>): string[] {
  const words = range.min === range.max ? formatYuan(range.max) : `${formatYuan(range.min)}至${formatYuan(range.max)}`;
  if (fine > range.max) return [`${matter.penaltyProvision}规定的罚款为${words}，现拟罚款${formatYuan(fine)}，超出法定最高额（行政处罚法5、38）。`];
  if (mayGoBelow(factors)) return fine === range.max ? notLightened(fine, factors) : [];
  if (fine >= range.min && fine > 0) return [];
  return [`${matter.penaltyProvision}规定的罚款为${words}，现拟罚款${formatYuan(fine)}，低于法定最低额，又没有减轻处罚的法定情形（行政处罚法30、32）。`];
}

/** 可以并处 (without weighing a quantity), 警告或者罚款 with the warning chosen, or 可以不予 (行政处罚法 33). */
function mayDoWithout({ fineIs, warning: knows }: PenaltyKinds, { warning, factors }: Required<Pick<ProposedFine, 'warning' | 'factors'>>): boolean {
  return fineIs === 'may' || (knows === 'or' && warning) || mayBeExcused(factors);
}

function notLightened(fine: Fen, factors: readonly PenaltyFactor[]): string[] {
  return [`${factorSentences(factors).join('')}现拟罚款${formatYuan(fine)}为法定最高额，没有从轻或者减轻。`];
}

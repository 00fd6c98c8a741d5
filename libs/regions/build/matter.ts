import type { FineModel, Matter, PartyPenalty } from '@sidan/domain';
import { periodOf } from '../period-text.js';
import type { RawDecisionPeriodRule, RawMatter, RawPartyPenalty, RawPenalty } from '../raw.js';
import { fen } from './money.js';

export function matterOf(raw: RawMatter): Matter {
  const { penalty, remedyPeriods, ...rest } = raw;
  return {
    ...rest, validTo: raw.validTo ?? null, department: raw.department ?? null, lifeSafety: raw.lifeSafety ?? false,
    decisionPeriodRules: (raw.decisionPeriodRules ?? []).map(decisionPeriodRule),
    ...remedyPeriods ? { remedyPeriods: remedyPeriods.map((special) => ({ ...special, period: periodOf(special.period) })) } : {},
    penalty: {
      citizen: partyPenalty(penalty, penalty.citizen), organisation: partyPenalty(penalty, penalty.organisation), precondition: penalty.precondition ?? null,
      discretion: (penalty.discretion ?? []).map((step) => ({ ...step, min: fen(step.min), max: fen(step.max) })),
    },
  };
}

/** What a party's own line doesn't say, the matter says for both; where neither does, there is none. */
function partyPenalty({ fineIs, warning = 'none', confiscation = 'none' }: RawPenalty, party: RawPartyPenalty): PartyPenalty {
  return { fineIs, warning, confiscation, ...fine(party) };
}

function fine(model: FineModel): FineModel {
  switch (model.type) {
    case 'fixed': return { ...model, amount: fen(model.amount) };
    case 'range': return { ...model, min: fen(model.min), max: fen(model.max) };
    case 'per-unit': return {
      ...model, amount: fen(model.amount),
      ...(model.maxAmount === undefined ? {} : { maxAmount: fen(model.maxAmount) }), ...(model.cap === undefined ? {} : { cap: fen(model.cap) }),
    };
    case 'percentage': case 'multiple': case 'none': return model;
  }
}

function decisionPeriodRule({ max, ...rule }: RawDecisionPeriodRule): Matter['decisionPeriodRules'][number] {
  return max === undefined ? rule : { ...rule, max: periodOf(max) };
}

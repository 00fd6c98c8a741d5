import type { Matter, Policy } from '../policy/policy.js';
import { discretionSteps, OUTSIDE_STEP, stepSentence } from './discretion.js';
import { excusedBy, factorSentences } from './factors.js';
import { fineRange, type FineRange } from './fine-range.js';
import { hearingRightFor } from './hearing-threshold.js';
import type { DiscretionStep, FineModel, PartyPenalty, PenaltyAnswer, PenaltyQuestion } from './model.js';
import { formatYuan } from './money.js';
import { countedAs, PARTY_WORDS, type CountedParty } from './party.js';
import { preconditionOf } from './precondition.js';
import { quantityProblem } from './quantity.js';
import { simpleProcedure } from './simple-procedure.js';

export interface PenaltyAsked {
  readonly policy: Pick<Policy, 'hearing' | 'householdBusinessCountsAs'>;
  readonly matter: Matter;
  readonly question: PenaltyQuestion;
}

/** The penalty calculator: range, procedure, hearing right, each explained in Chinese with its article. */
export function answerPenalty({ policy, matter, question }: PenaltyAsked): PenaltyAnswer {
  const counted = countedAs(question.party, policy.householdBusinessCountsAs);
  const range = fineRange(matter.penalty, question.party, policy.householdBusinessCountsAs, question);
  const simple = simpleProcedure(matter, counted, range);
  const hearing = hearingRightFor({ policy, party: question.party, fine: range?.max ?? 0 });
  const excused = excusedBy(question.factors ?? []).length > 0;
  const why = [
    ...countedSentence(question, counted),
    rangeSentence(matter, matter.penalty[counted], question, range),
    ...excused ? [] : companions(matter.penalty[counted]),
    ...factorSentences(question.factors ?? []),
    ...[preconditionOf(matter)?.detail ?? []].flat(),
    ...benchmark(discretionSteps(matter, counted)),
    simple.why,
    ...(excused || range === null && !hearing.right ? [] : [hearing.why]),
  ];
  return { range, simpleProcedure: simple.possible && !excused, hearingRight: hearing.right && !excused, why };
}

function countedSentence({ party }: PenaltyQuestion, counted: CountedParty): string[] {
  return party === 'household-business' ? [`个体工商户按本地规定比照${PARTY_WORDS[counted]}处理。`] : [];
}

function rangeSentence(matter: Matter, model: PartyPenalty, { quantity }: PenaltyQuestion, range: FineRange | null): string {
  const may = model.fineIs === 'may' ? '可以处' : '处';
  if (model.type === 'none') return `${matter.penaltyProvision}对该类当事人没有设定罚款。`;
  if (range === null) return `${matter.penaltyProvision}：${may}${modelWords(model)}。${quantityProblem(model, quantity) ?? ''}`;
  const amount = range.min === range.max ? formatYuan(range.max) : `${formatYuan(range.min)}至${formatYuan(range.max)}`;
  return `${matter.penaltyProvision}：${may}${modelWords(model)}${quantityWords(model, quantity)}，可罚${amount}。`;
}

function modelWords(model: FineModel): string {
  switch (model.type) {
    case 'none': return '';
    case 'fixed': return `${formatYuan(model.amount)}罚款`;
    case 'range': return model.min === 0 ? `${formatYuan(model.max)}以下罚款` : `${formatYuan(model.min)}以上${formatYuan(model.max)}以下罚款`;
    case 'per-unit': return `每${model.unit}${formatYuan(model.amount)}${model.maxAmount === undefined ? '' : `至${formatYuan(model.maxAmount)}`}罚款${model.cap === undefined ? '' : `，总额不超过${formatYuan(model.cap)}`}`;
    case 'percentage': return `${model.of}百分之${model.min}以上百分之${model.max}以下罚款`;
    case 'multiple': return `${model.of}${model.min}倍以上${model.max}倍以下罚款`;
  }
}

function quantityWords(model: FineModel, quantity: number | undefined): string {
  if (quantity === undefined) return '';
  if (model.type === 'per-unit') return `×${quantity}${model.unit}`;
  return model.type === 'percentage' || model.type === 'multiple' ? `（${model.of}${formatYuan(quantity)}）` : '';
}

const WARNINGS = {
  none: [], may: ['可以给予警告（行政处罚法9）。'], shall: ['应当给予警告（行政处罚法9）。'], or: ['警告或者罚款，择一处罚，不得并处（行政处罚法9）。'],
} as const;
const CONFISCATION = {
  none: [], may: ['可以没收非法财物（行政处罚法9）。'], shall: ['应当没收非法财物（行政处罚法9）。'],
} as const;

function companions({ warning, confiscation }: PartyPenalty): readonly string[] {
  const weighed = confiscation === 'none' ? [] : ['拟没收的数额或者价值达到听证标准，或者尚未确定的，应当告知听证权利（行政处罚法63①二）。'];
  return [...WARNINGS[warning], ...CONFISCATION[confiscation], ...weighed];
}

function benchmark(steps: readonly DiscretionStep[]): readonly string[] {
  return steps.length === 0 ? [] : [...steps.map(stepSentence), OUTSIDE_STEP];
}

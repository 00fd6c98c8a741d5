import { countedAs } from '../penalty/party.js';
import type { Fen, PartyKind } from '../penalty/model.js';
import { reaches, reachWords } from './amount.js';
import type { CaseFlag, Policy, ReviewTier, ReviewTrigger } from '../policy/policy.js';

/** Words of the flags that a final report declares (行政处罚法 57②, 58①). */
export const FLAG_WORDS: Readonly<Record<CaseFlag, string>> = {
  complex: '情节复杂', major: '重大违法行为', 'major-public-interest': '涉及重大公共利益', 'several-legal-relations': '疑难复杂、涉及多个法律关系',
};

export interface ReviewQuestion {
  readonly policy: Pick<Policy, 'review' | 'householdBusinessCountsAs'>;
  readonly partyKind: PartyKind;
  readonly fine: Fen;
  /** Worth of what is to be confiscated; null: not valued. */
  readonly confiscated?: Fen | null;
  /** How the fine leaves the step of the benchmark that it stands on; null when it doesn't. */
  readonly outsideStep?: string | null;
  readonly flags: readonly CaseFlag[];
  readonly hearingRight: boolean;
  readonly hearingHeld: boolean;
  readonly courtEnforcement: boolean;
}

/**
 * The tiers of legal review (行政处罚法 58) a case passes, always from the first to the highest that a rule of the region names; one more where the
 * fine leaves the discretion benchmark (行政处罚法 34; the extra tier is this house's own norm).
 */
export function tiersFor(question: ReviewQuestion): { readonly tiers: readonly ReviewTier[]; readonly why: readonly string[] } {
  const matched = question.policy.review.rules.filter((rule) => triggered(rule.when, question));
  const { outsideStep = null } = question;
  const ruled = Math.max(1, ...matched.map(({ tier }) => tier));
  const highest = outsideStep === null ? ruled : Math.min(3, ruled + 1);
  const why = [
    ...matched.map(({ tier, name, basis, when }) => `${name}：第${tier}级（${triggerWords(when, question)}；${basis}）`),
    ...(outsideStep === null ? [] : [`偏离裁量基准，提高一级：第${highest}级（${outsideStep}；行政处罚法34、本系统的规范）`]),
  ];
  return { tiers: ([1, 2, 3] as const).filter((tier) => tier <= highest), why };
}

function triggered(when: ReviewTrigger, question: ReviewQuestion): boolean {
  switch (when.type) {
    case 'always': return true;
    case 'hearing-right': return question.hearingRight;
    case 'hearing-held': return question.hearingHeld;
    case 'court-enforcement': return question.courtEnforcement;
    case 'flag': return question.flags.includes(when.flag);
    case 'fine-at-least': return reaches(question, when[counted(question)]);
  }
}

function triggerWords(when: ReviewTrigger, question: ReviewQuestion): string {
  switch (when.type) {
    case 'always': return '普通程序案件';
    case 'hearing-right': return '当事人有听证权利';
    case 'hearing-held': return '经过听证程序';
    case 'court-enforcement': return '申请人民法院强制执行';
    case 'flag': return FLAG_WORDS[when.flag];
    case 'fine-at-least': return reachWords(question, counted(question), when[counted(question)]);
  }
}

function counted({ partyKind, policy }: ReviewQuestion) {
  return countedAs(partyKind, policy.householdBusinessCountsAs);
}

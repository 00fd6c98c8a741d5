import { fillNumber } from '../policy/number-format.js';
import type { Policy } from '../policy/policy.js';
import type { Facts } from './facts.js';

export interface Numbered {
  /** A kind of document, or `report`: the key of its format in the policy. */
  readonly kind: string;
  /** What the paper is called: 线索, 催告书. */
  readonly words: string;
  readonly orgId: string;
  readonly training: boolean;
}

/** What a report is called in its number. */
export const REPORT_WORDS = '线索';

const WITHOUT_POLICY = '{short}{kind}〔{year}〕{n}号';

/** The one place where a drawn number becomes a 文号. @throws Error where none was drawn: nothing may be issued without. */
export function officialNumber({ policy, now, nextNumber }: Facts, { kind, words, orgId, training }: Numbered): string {
  if (nextNumber === null) throw new Error(`no number was drawn for ${kind}: the step's needs name no series`);
  const short = policy.organisations.find(({ id }) => id === orgId)?.short ?? orgId;
  const number = fillNumber(numberFormat(policy.numbers, kind), { short, kind: words, year: now.slice(0, 4), n: nextNumber });
  return training ? `〔教学〕${number}` : number;
}

/** A report's number has a form of its own unless the region gives it one; documents share the region's `default`. */
export function numberFormat(numbers: Policy['numbers'], kind: string): string {
  return numbers[kind] ?? (kind === 'report' ? undefined : numbers['default']) ?? WITHOUT_POLICY;
}

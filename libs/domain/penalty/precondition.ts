import type { Matter } from '../policy/policy.js';

export interface Precondition {
  readonly kind: NonNullable<Matter['penalty']['precondition']>;
  /** 拒不改正 or 逾期不改正 */
  readonly words: string;
  readonly article: string;
  /** One sentence, as an officer reads it. */
  readonly detail: string;
}

const WORDS = { 'refuses-to-correct': '拒不改正', 'fails-to-correct-in-time': '逾期不改正' } as const;

/** What must be on file before a fine: a prior order to correct (责令改正, 行政处罚法 28) that was not followed. Null: nothing. */
export function preconditionOf(matter: Matter): Precondition | null {
  const kind = matter.penalty.precondition;
  if (kind === null) return null;
  const words = WORDS[kind];
  return { kind, words, article: matter.penaltyProvision, detail: `${matter.penaltyProvision}以${words}为处罚条件：应当先下达责令改正通知书，复查未改正后才能罚款（行政处罚法28）。` };
}

/**
 * Why a step is refused: a closed set. `kind` says what stops it: the law (422), the file's state (409),
 * who asks (403), or what was sent (422, input).
 */
export interface RefusalRule {
  readonly kind: 'law' | 'state' | 'permission' | 'input';
  /** Statute and article, or the name of the house rule. */
  readonly article: string;
}

export interface Refusal {
  readonly refused: true;
  readonly code: string;
  readonly kind: RefusalRule['kind'];
  readonly article: string;
  /** Plain Chinese: what was expected and what came. */
  readonly detail: string;
}

export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome;
}

/** Makes the `refuse` of one room from its table of codes, so that a code without an article cannot be written. */
export function refusalsOf<Table extends Readonly<Record<string, RefusalRule>>>(table: Table) {
  return (code: keyof Table & string, detail: string): Refusal => {
    const rule = table[code] as RefusalRule;
    return { refused: true, code, kind: rule.kind, article: rule.article, detail };
  };
}

import type { Matter, Policy } from '@sidan/domain';

export interface SuggestedMatter {
  readonly code: string;
  readonly name: string;
  /** The keywords found in the text. */
  readonly matched: readonly string[];
}

const MOST = 5;

/** Matters whose keywords occur in the text, most first; a person decides. */
export function suggestMatters(text: string, policy: Pick<Policy, 'matters'>, today: string): readonly SuggestedMatter[] {
  return policy.matters
    .filter((matter) => onTheList(matter, today))
    .map(({ code, name, keywords }) => ({ code, name, matched: [...keywords, name].filter((word) => text.includes(word)) }))
    .filter(({ matched }) => matched.length > 0)
    .sort((one, other) => other.matched.length - one.matched.length)
    .slice(0, MOST);
}

function onTheList({ validFrom, validTo }: Matter, today: string): boolean {
  return validFrom <= today && (validTo === null || today <= validTo);
}

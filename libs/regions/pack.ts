import type { PersonFacts, Policy } from '@sidan/domain';

/** A person of the pack; `personId` is the username with its dots as hyphens, and never changes. */
export interface SeedPerson extends PersonFacts {
  readonly username: string;
}

/** A region as it is loaded: its rules, and the people who start with it. */
export interface Pack {
  readonly policy: Policy;
  readonly people: readonly SeedPerson[];
}

export function personIdOf(username: string): string {
  return username.replaceAll('.', '-');
}

import type { Deputised, PersonFacts } from '@sidan/domain';

/** What was read of people, posts, deputies and calendars while their version stood at one number. */
export class Remembered {
  /** Null for an id that nobody has. */
  readonly people = new Map<string, PersonFacts | null>();
  /** Ids by post: see `postKey`. */
  readonly holders = new Map<string, readonly string[]>();
  /** By deputy and day. */
  readonly deputyFor = new Map<string, readonly Deputised[]>();
  newestCalendar: string | null = null;
}

const NEVER = -1;

/**
 * Every change of those tables moves their version by a trigger, and the statement that locks a file reads it: what was read under the same
 * version is what would be read now (ADR 16).
 */
export class Reference {
  private version = NEVER;
  private remembered = new Remembered();

  /**
   * A step goes on with what it was given here, also where another one has meanwhile found a newer version.
   * Without a version, its row having been lost, nothing is remembered.
   */
  at(version: number | null): Remembered {
    if (version === null) return new Remembered();
    if (version !== this.version) {
      this.version = version;
      this.remembered = new Remembered();
    }
    return this.remembered;
  }
}

import { DOCUMENT_KINDS, instantOf, ROLES, STATUTORY, type Calendar, type Policy } from '@sidan/domain';
import type { AdoptedVersion, CalendarEffect } from '@sidan/persistence';
import { differences, type Difference } from './compare.js';

export interface PolicyVersions {
  /** The newest first: it is in force for the next case. */
  readonly items: readonly PolicyVersion[];
}

export interface PolicyVersion {
  readonly version: string;
  readonly adoptedAt: string;
  /** Open files that were opened under it and stay under it. */
  readonly openFiles: number;
  readonly inForce: boolean;
}

export interface PolicyContent {
  readonly version: string;
  readonly policy: Policy;
  readonly names: RuleNames;
}

/** What the codes in a version are called, by kind of code. */
export interface RuleNames {
  readonly clocks: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly organisations: Readonly<Record<string, string>>;
  readonly matters: Readonly<Record<string, string>>;
}

export interface CalendarVersions {
  readonly items: readonly CalendarVersion[];
  readonly reminder: CalendarReminder | null;
}

/** 每日提醒: this or, from November on, next year's calendar is not loaded. */
export interface CalendarReminder {
  readonly year: number;
  /** Clocks of the reader's organisations that are open for want of it. */
  readonly awaiting: number;
  /** The reader may import it: an administrator of the region. */
  readonly importable: boolean;
  readonly text: string;
}

/** What importing a notice would change, before anything is done. */
export interface NoticePreview {
  readonly year: number;
  readonly version: string;
  /** Each day that comes to be another than it is now; `was` is null where its year is not loaded. */
  readonly changes: readonly { readonly date: string; readonly weekday: string; readonly was: string | null; readonly is: string | null }[];
  /** On how many files of all regions, and how many clocks: computed at last, moved to another day, or told that they were late or not. */
  readonly effect: CalendarEffect;
}

export interface CalendarVersion {
  readonly version: string;
  readonly adoptedAt: string;
  readonly years: readonly number[];
  /** The region's open files whose periods were last computed under it. */
  readonly openFiles: number;
  readonly inForce: boolean;
}

export interface CalendarContent {
  readonly version: string;
  readonly calendar: Calendar;
}

export interface VersionComparison {
  readonly from: string;
  readonly to: string;
  readonly differences: readonly Difference[];
  readonly names: RuleNames;
}

export interface ImportedVersion {
  readonly version: string;
  /** From when on it counts, in words. */
  readonly effect: string;
}

/** Of one version, or of several: what a later one calls something goes before. */
export function namesIn(...policies: readonly Policy[]): RuleNames {
  return {
    clocks: Object.fromEntries(Object.values(STATUTORY).map(({ name, title }) => [name, title])),
    documents: DOCUMENT_KINDS, roles: ROLES,
    organisations: Object.fromEntries(policies.flatMap(({ organisations }) => organisations.map(({ id, name }) => [id, name]))),
    matters: Object.fromEntries(policies.flatMap(({ matters }) => matters.map(({ code, name }) => [code, name]))),
  };
}

export function adopted({ version, adoptedAt, openFiles }: AdoptedVersion, index: number): PolicyVersion {
  return { version, adoptedAt: instantOf(adoptedAt), openFiles, inForce: index === 0 };
}

/** Two versions side by side, in the names of both; that they are called differently is no difference. */
export async function compared<Rules>({ from, to }: Pick<VersionComparison, 'from' | 'to'>, read: (version: string) => Promise<Rules>, namesOf: (...both: readonly Rules[]) => RuleNames): Promise<VersionComparison> {
  const [before, after] = [await read(from), await read(to)];
  return { from, to, differences: differences(before, after).filter(({ path }) => path !== 'version'), names: namesOf(before, after) };
}

import { instantOf, type Calendar, type Policy } from '@sidan/domain';
import type { AdoptedVersion } from '@sidan/persistence';
import type { Difference } from './compare.js';

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
}

export interface CalendarVersions {
  readonly items: readonly CalendarVersion[];
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
}

export interface ImportedVersion {
  readonly version: string;
  /** From when on it counts, in words. */
  readonly effect: string;
}

export function adopted({ version, adoptedAt, openFiles }: AdoptedVersion, index: number): PolicyVersion {
  return { version, adoptedAt: instantOf(adoptedAt), openFiles, inForce: index === 0 };
}

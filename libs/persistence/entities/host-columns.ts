import type { HostQualification } from '@sidan/domain';

/** 听证主持人资格 as a person's row has it. */
export interface HostColumns {
  readonly host_number: string | null;
  readonly host_from: string | null;
  readonly host_to: string | null;
}

export function hostQualificationOf({ host_number: number, host_from: validFrom, host_to: validTo }: HostColumns): HostQualification | null {
  return number && validFrom ? { number, validFrom, validTo } : null;
}

export function hostColumns(held: HostQualification | null): HostColumns {
  return { host_number: held?.number ?? null, host_from: held?.validFrom ?? null, host_to: held?.validTo ?? null };
}

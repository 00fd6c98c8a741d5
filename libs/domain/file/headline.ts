import type { Policy } from '../policy/policy.js';

/** What a person recognises a file by in a list. */
export interface Headline {
  /** What and where, and who once that is known: 倾倒建筑垃圾 · 鳌山卫街道某路段 · 某公司. */
  readonly subject: string;
  /** 线索编号 or 案号; null until there is one. */
  readonly number: string | null;
}

const LONGEST_SUBJECT = 400;
const LONGEST_NUMBER = 100;

export function headlineOf(parts: readonly (string | null)[], number: string | null): Headline {
  const subject = parts.filter((part) => part !== null && part.trim() !== '').join(' · ');
  return { subject: [...subject].slice(0, LONGEST_SUBJECT).join(''), number: number === null ? null : [...number].slice(0, LONGEST_NUMBER).join('') };
}

export function matterName(code: string, { matters }: Pick<Policy, 'matters'>): string {
  return matters.find((matter) => matter.code === code)?.name ?? code;
}

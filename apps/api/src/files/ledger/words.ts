import { dateText, formatYuan, instantOf, instantText, localDate } from '@sidan/domain';
import type { Names } from '../view/names.js';

export interface LedgerLine {
  readonly label: string;
  readonly value: string;
}

/** Words for what an entry points at: a body has only keys and ids. */
export interface LedgerWords extends Names {
  readonly clock: (key: string) => string;
  readonly task: (key: string) => string;
  readonly document: (id: string) => string;
  readonly evidence: (id: string) => string;
  readonly preservation: (id: string) => string;
  readonly remedy: (id: string) => string;
  readonly shortcoming: (id: string) => string;
  readonly job: (id: string) => string;
  readonly checklistItem: (id: string) => string;
  readonly rule: (id: string) => string;
}

/** How one type of entry is read. */
export interface Reading<Body> {
  readonly title: string;
  readonly lines: (body: Body, words: LedgerWords) => readonly (LedgerLine | null)[];
}

/** Every entry of a file kind, or it does not compile. */
export type Readings<Entries> = { readonly [Type in keyof Entries]: Reading<Entries[Type]> };

/** Null, undefined and empty text leave no line. */
export function line(label: string, value: string | null | undefined): LedgerLine | null {
  return value === null || value === undefined || value === '' ? null : { label, value };
}

export const at = (label: string, instant: string | null | undefined) => line(label, instant ? instantText(instantOf(instant)) : null);
export const on = (label: string, date: string | null | undefined) => line(label, date ? dateText(localDate(date)) : null);
export const money = (label: string, fen: number | null | undefined) => line(label, fen === null || fen === undefined ? null : formatYuan(fen));
export const yes = (label: string, value: boolean) => line(label, value ? '是' : '否');
export const list = (label: string, items: readonly string[]) => line(label, items.join('、'));
export const points = (label: string, items: readonly string[]) => line(label, items.map((item, index) => (items.length > 1 ? `${index + 1}. ${item}` : item)).join('\n'));

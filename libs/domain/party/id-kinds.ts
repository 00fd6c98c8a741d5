import { creditCodeProblem } from './credit-code.js';
import { birthDateIn, identityNumberProblem } from './identity-number.js';
import type { LocalDate } from '../time/instant.js';

/** 证件种类. */
export const ID_KINDS = {
  'resident-id': '居民身份证', 'credit-code': '统一社会信用代码', passport: '护照', 'hk-macau-permit': '港澳居民来往内地通行证', 'taiwan-permit': '台湾居民来往大陆通行证',
  'hk-macau-taiwan-residence': '港澳台居民居住证', 'foreign-permanent-residence': '外国人永久居留身份证', other: '其他证件',
} as const;
export type IdKind = keyof typeof ID_KINDS;

/** 外国人永久居留身份证: of 2023 like a citizen's number, beginning with 9; before that three letters and twelve digits. */
const RESIDENCE_BEFORE_2023 = /^[A-Z]{3}\d{12}$/;

const PROBLEMS: Readonly<Record<IdKind, (number: string) => string | null>> = {
  'resident-id': (number) => (/^[89]/.test(number) ? '的前两位不是居民身份证的行政区划代码，请核对证件种类' : identityNumberProblem(number)),
  'credit-code': creditCodeProblem,
  passport: matching(/^[A-Z0-9]{5,12}$/, '应当是5至12位字母和数字'),
  'hk-macau-permit': matching(/^[HM]\d{8}(\d{2})?$/, '应当是H或者M加8位数字（旧版加10位）'),
  'taiwan-permit': matching(/^\d{8}(\d{2}[A-Z0-9]?)?$/, '应当是8位数字（旧版10位）'),
  'hk-macau-taiwan-residence': (number) => (/^8[1-3]0000/.test(number) ? identityNumberProblem(number) : '应当以810000、820000或者830000开头'),
  'foreign-permanent-residence': (number) => (RESIDENCE_BEFORE_2023.test(number) ? null : number.startsWith('9') ? identityNumberProblem(number) : '应当是9开头的18位号码（旧版3位字母加12位数字）'),
  other: matching(/^[\p{L}\p{N}][\p{L}\p{N}()（）〔〕\-/. ]*$/u, '应当写明证件上的号码'),
};

const WITH_BIRTH_DATE: readonly IdKind[] = ['resident-id', 'hk-macau-taiwan-residence', 'foreign-permanent-residence'];

/** What is wrong with a document's number, as the rest of a sentence; null when it can be one. */
export function idNumberProblem(kind: IdKind, number: string): string | null {
  return PROBLEMS[kind](number);
}

/** The day of birth, where the kind of number holds one. */
export function birthDateBy(kind: IdKind, number: string): LocalDate | null {
  return WITH_BIRTH_DATE.includes(kind) ? birthDateIn(number) : null;
}

function matching(pattern: RegExp, otherwise: string): (number: string) => string | null {
  return (number) => (pattern.test(number) ? null : otherwise);
}

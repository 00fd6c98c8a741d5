import { localDate, type LocalDate } from '../time/instant.js';

/** GB 11643-1999: the weight of each of the first seventeen digits, and the check character for each remainder by eleven. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';
/** 省级行政区划 (GB/T 2260), 港澳台居民居住证 81–83, and 9 for foreigners. Counties come and go and stay in the numbers they gave, so only this much is asked. */
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/;

/** 公民身份号码: what is wrong with it, as the rest of a sentence; null when it is a lawful one. */
export function identityNumberProblem(number: string): string | null {
  if (!/^\d{17}[\dX]$/.test(number)) return `应当是18位（前17位为数字，末位为数字或者X），现为${number.length}位`;
  if (!PROVINCES.test(number)) return '的前两位不是行政区划代码';
  if (dateIn(number) === null) return `的第7至14位（${number.slice(6, 14)}）不是出生日期`;
  const check = CHECKS[[...WEIGHTS].reduce((sum, weight, index) => sum + weight * Number(number[index]), 0) % CHECKS.length];
  return number[17] === check ? null : `的校验码不对，末位按GB 11643应当是${check}`;
}

/** The day of birth that a lawful number holds. */
export function birthDateIn(number: string): LocalDate | null {
  return identityNumberProblem(number) === null ? dateIn(number) : null;
}

function dateIn(number: string): LocalDate | null {
  try {
    return localDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
  } catch {
    return null;
  }
}

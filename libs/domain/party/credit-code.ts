/** GB 32100-2015: the digits of the code, without I, O, S, V and Z; the place of each is its value. */
const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** All but the last, which checks them. */
const CHECKED = 17;

/** 统一社会信用代码: what is wrong with it, as the rest of a sentence; null when it is a lawful one. */
export function creditCodeProblem(code: string): string | null {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(code)) return '应当是18位（数字和大写字母，不用I、O、S、V、Z，第3至8位为数字）';
  const sum = Array.from({ length: CHECKED }, (_, index) => DIGITS.indexOf(code[index] ?? '') * (3 ** index % DIGITS.length)).reduce((total, each) => total + each, 0);
  const check = DIGITS[(DIGITS.length - (sum % DIGITS.length)) % DIGITS.length];
  return code[CHECKED] === check ? null : `的校验码不对，末位按GB 32100应当是${check}`;
}

/** 登记管理部门 9 (市场监管) and 机构类别 2: the code of a 个体工商户, and of nobody else. */
export function isHouseholdCode(code: string): boolean {
  return code.startsWith('92');
}

/** Mobile, fixed line with its area code, 400 and 800 numbers (all with or without +86), and international ones with their country's code. */
const KINDS = [
  /^(\+?86[- ]?)?1[3-9]\d{9}$/, /^(\+?86[- ]?)?0\d{2,3}[- ]?[2-9]\d{6,7}([- 转]\d{1,6})?$/, /^[48]00[- ]?\d{3}[- ]?\d{4}$/, /^\+(?!86)[1-9]\d{0,2}([- ]?\d){4,12}$/,
] as const;

/** What is wrong with a telephone number, as the rest of a sentence; null when it can be one. */
export function phoneProblem(phone: string): string | null {
  return KINDS.some((kind) => kind.test(phone)) ? null : '应当是11位手机号、带区号的固定电话（如0532-12345678）、400电话，或者带+国家代码的境外号码';
}

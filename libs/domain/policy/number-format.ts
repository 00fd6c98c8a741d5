/** What stands in an official number: `{short}` the office, `{kind}` the paper, `{year}` the legal year, `{n}` the running number. */
export interface NumberParts {
  readonly short: string;
  readonly kind: string;
  readonly year: string;
  /** From 1, drawn from the series. */
  readonly n: number;
}

const KNOWN = ['short', 'kind', 'year', 'n'] as const;
/** A series runs per office and year: a number that lacks one of these would stand on two papers. */
const NEEDED = ['short', 'year', 'n'] as const;
const PLACEHOLDER = /\{([^{}]*)\}/g;
/** `{n:4}` is written with four digits at least: 0042. */
const WIDTH = /^n:([1-9])$/;

/** Fills every placeholder once, wherever it stands and however often; what is filled in is never read again. @throws RangeError for a format with faults. */
export function fillNumber(format: string, parts: NumberParts): string {
  const [fault] = numberFormatFaults(format);
  if (fault !== undefined) throw new RangeError(`“${format}”：${fault}`);
  if (!Number.isSafeInteger(parts.n) || parts.n < 1) throw new RangeError(`文号的序号应当是正整数，现为${parts.n}`);
  return format.replaceAll(PLACEHOLDER, (_, name: string) => {
    const width = WIDTH.exec(name)?.[1];
    return width === undefined ? String(parts[name as keyof NumberParts]) : String(parts.n).padStart(Number(width), '0');
  });
}

/** What is wrong with a format, in words; empty when every number it can print is whole and its own. */
export function numberFormatFaults(format: string): readonly string[] {
  const names = [...format.matchAll(PLACEHOLDER)].map(([, name]) => name as string);
  const used = names.map((name) => (WIDTH.test(name) ? 'n' : name));
  const missing = NEEDED.filter((name) => !used.includes(name));
  const unknown = [...new Set(used)].filter((name) => !(KNOWN as readonly string[]).includes(name));
  const loose = /[{}]/.test(format.replaceAll(PLACEHOLDER, ''));
  return [
    ...missing.length > 0 ? [`文号应当包含 ${braced(missing)}`] : [],
    ...unknown.length > 0 ? [`文号中不能有 ${braced(unknown)}`] : [],
    ...loose ? ['文号中的花括号不成对'] : [],
  ];
}

/** Two formats that print the same for the same number, whatever the width: series of their own would then share numbers. */
export function sameNumbers(format: string, kind: string, other: string, otherKind: string): boolean {
  return printed(format, kind) === printed(other, otherKind);
}

function printed(format: string, kind: string): string {
  return format.replaceAll('{kind}', () => kind).replaceAll(/\{n:[1-9]\}/g, '{n}');
}

function braced(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join('、');
}

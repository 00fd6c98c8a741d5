/** One thing wrong with a pack: where, by file, line and field, and what, in Chinese. */
export interface PackProblem {
  readonly file: string;
  /** 1-based; 0 when the file itself is missing or has no such place. */
  readonly line: number;
  /** `hearing.citizen`, `matters[2].penalty.citizen.min`; empty for the whole file. */
  readonly field: string;
  readonly message: string;
}

/** Thrown with every problem found, not only the first. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(readonly folder: string, readonly problems: readonly PackProblem[]) {
    super(`区域包 ${folder} 有${problems.length}处错误：\n${problems.map(problemLine).join('\n')}`);
  }
}

export function problemLine({ file, line, field, message }: PackProblem): string {
  return `  ${file}${line > 0 ? ` 第${line}行` : ''}${field ? ` ${field}` : ''}：${message}`;
}

/** `['matters', 2, 'code']` → `matters[2].code` */
export function fieldName(path: readonly (string | number)[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${part}`)).join('');
}

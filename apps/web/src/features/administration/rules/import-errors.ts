import type { FieldError } from '../../../api/problem';

export interface ImportError {
  /** `region`, `matters` or `calendar`; empty where it concerns no single text. */
  readonly file: string;
  readonly line: number | null;
  readonly field: string;
  readonly message: string;
}

/** The server says `第12行 clocks.accept.period：…` of `region.clocks.accept.period`. */
export function importErrors(errors: readonly FieldError[], files: readonly string[]): readonly ImportError[] {
  return errors.map(({ field, message }) => {
    const file = files.find((name) => field === name || field.startsWith(`${name}.`)) ?? '';
    const inside = file === '' ? field : field.slice(file.length + 1);
    const [, line, rest = message] = /^第(\d+)行 (.*)$/s.exec(message) ?? [];
    const plain = inside !== '' && rest.startsWith(`${inside}：`) ? rest.slice(inside.length + 1) : rest;
    return { file, line: line === undefined ? null : Number(line), field: inside, message: plain };
  });
}

/** Where a line of a text begins and ends, for selecting it. */
export function spanOfLine(text: string, line: number): { readonly start: number; readonly end: number } {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return { start, end: start + (lines[line - 1]?.length ?? 0) };
}

import { Transform } from 'class-transformer';

/** `action=a&action=b` arrives as a list, one alone as text. */
export const AsList = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value));

export const TRUTH = ['true', 'false'] as const;
export type Truth = (typeof TRUTH)[number];

/** Undefined where it was not asked. */
export function truthOf(asked: Truth | undefined): boolean | undefined {
  return asked === undefined ? undefined : asked === 'true';
}

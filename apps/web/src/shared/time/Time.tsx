import { timeText } from './instant';

/** 2024-11-24 09:30, never broken over two lines. */
export function Time({ at }: { readonly at: string }) {
  return <time dateTime={at}>{timeText(at)}</time>;
}

import type { Fen } from './model.js';

/** 60000 → `600.00元`, as documents write it. */
export function formatYuan(fen: Fen): string {
  const sign = fen < 0 ? '-' : '';
  const whole = Math.abs(Math.trunc(fen));
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}元`;
}

export function isMoney(fen: number): boolean {
  return Number.isSafeInteger(fen) && fen >= 0;
}

import type { SqlValue } from '../database/sql-value.js';

/** A file's legal time as SQL: the machine's, or what its training clock `alias` shows. One value: the machine's time, twice. */
export function legalNowSql(alias: string): string {
  return `IF(${alias}.case_id IS NULL, CAST(? AS DATETIME(3)), DATE_ADD(${alias}.legal_at, INTERVAL ROUND(TIMESTAMPDIFF(MICROSECOND, ${alias}.real_at, CAST(? AS DATETIME(3))) * ${alias}.rate) MICROSECOND))`;
}

export function legalNowValues(now: string): readonly SqlValue[] {
  return [now, now];
}

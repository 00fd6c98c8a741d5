import { Problem } from '../platform/problem/problem.js';

/** The version that was seen. Nothing of administration is changed blindly: throws 428 without it. */
export function versionSeen(given: string | undefined): number {
  if (given === undefined) throw new Problem(428, 'if-match-missing', '请带 If-Match：所见人员的版本（取自 ETag），以免盖掉他人的改动。');
  const version = /^"(\d{1,9})"$/.exec(given)?.[1];
  if (version === undefined) throw new Problem(400, 'if-match-malformed', 'If-Match 应为人员的版本，如 "3"（取自 ETag）。');
  return Number(version);
}

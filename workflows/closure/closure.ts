import type { FollowedFile } from '../kit/follow.js';

/** 结单: until every job has come back; each proceeding tells its end by itself. */
export async function closure(file: FollowedFile): Promise<void> {
  await file.until((report) => report.step !== 'closure');
}

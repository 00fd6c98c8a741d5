import type { FollowedFile } from '../kit/follow.js';

/** 派单: until every job is taken by somebody who may do it; a job returned before that is assigned anew. */
export async function dispatch(file: FollowedFile): Promise<void> {
  await file.until((report) => report.step !== 'dispatch');
}

import type { FollowedFile } from '../kit/follow.js';

/** 收单: until a clerk accepts the report, refuses it or merges it into a case that is known. */
export async function intake(file: FollowedFile): Promise<void> {
  await file.until((report) => report.step !== 'intake');
}

import type { FollowedFile } from '../../kit/follow.js';

/** 申请法院强制执行 (行政强制法 53–58): until the court has enforced, refused or ended it. */
export async function courtEnforcement(file: FollowedFile): Promise<void> {
  await file.until((proceeding) => proceeding.step !== 'court-enforcement');
}

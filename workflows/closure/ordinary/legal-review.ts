import type { FollowedFile } from '../../kit/follow.js';

/** 法制审核 (行政处罚法 58): tier after tier. A returned review sends the file back to its investigators. */
export async function legalReview(file: FollowedFile): Promise<void> {
  await file.until((proceeding) => proceeding.step !== 'review');
}

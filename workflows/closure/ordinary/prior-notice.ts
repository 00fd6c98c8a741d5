import type { FollowedFile } from '../../kit/follow.js';

/** 事先告知 (行政处罚法 44, 63): until the notice has reached the party; by announcement that takes thirty days. */
export async function priorNotice(file: FollowedFile): Promise<void> {
  await file.until((proceeding) => proceeding.step !== 'prior-notice');
}

import type { FollowedFile } from '../../kit/follow.js';

/** 送达决定书 (行政处罚法 61): until it is served, or deemed served when its announcement has run. */
export async function service(file: FollowedFile): Promise<void> {
  await file.until((proceeding) => proceeding.step !== 'service');
}

import type { FollowedFile } from '../../kit/follow.js';

/** 作出决定 (行政处罚法 57, 59, 60): until it is issued, within ninety days of filing. */
export async function decision(file: FollowedFile): Promise<void> {
  await file.until((proceeding) => proceeding.step !== 'decision');
}

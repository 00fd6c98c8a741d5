import type { FollowedFile } from '../../kit/follow.js';

/** 履行 (行政处罚法 66, 67, 72): until paid and corrected; surcharge, demand and the remedy periods run meanwhile. */
export async function performance(file: FollowedFile): Promise<void> {
  await file.until((proceeding) => proceeding.step !== 'performance');
}

import type { FollowedFile } from '../kit/follow.js';

const FOUR_SLIPS = ['intake', 'dispatch', 'closure', 'evaluation'];

/** 评单: until it is scored, the return visit is paid and every shortcoming has an owner. */
export async function evaluation(file: FollowedFile): Promise<void> {
  // A step this release doesn't know is waited out here: the clocks run on whatever it is called.
  await file.until((report) => report.step !== 'evaluation' && FOUR_SLIPS.includes(report.step));
}

import type { FollowedFile } from '../../kit/follow.js';
import { isOrdinaryStep } from './steps.js';

/** 结案审批: until it is closed, or returned to be completed. */
export async function closing(file: FollowedFile): Promise<void> {
  // A step this release doesn't know is waited out here: the clocks run on whatever it is called.
  await file.until((proceeding) => proceeding.step !== 'closing' && isOrdinaryStep(proceeding.step));
}

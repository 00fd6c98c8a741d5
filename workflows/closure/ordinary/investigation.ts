import type { FollowedFile } from '../../kit/follow.js';

/** 调查取证 (行政处罚法 42, 46, 54–56): until the final report. The 90 days (60) run from filing, suspended where a rule allows. */
export async function investigation(file: FollowedFile): Promise<void> {
  await file.until((proceeding) => proceeding.step !== 'investigation');
}

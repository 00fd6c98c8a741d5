import type { FollowedFile } from '../../kit/follow.js';

/** 线索核查 (行政处罚法 54): until filing is proposed; then 立案审批, which files, declines or returns. */
export async function verificationAndFiling(file: FollowedFile): Promise<void> {
  await file.until((proceeding) => proceeding.step !== 'verification');
  await file.until((proceeding) => proceeding.step !== 'filing');
}

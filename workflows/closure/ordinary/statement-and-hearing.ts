import type { FollowedFile } from '../../kit/follow.js';

/**
 * 陈述申辩 (行政处罚法 45) and 听证 (63–65): until the party was heard, or its periods have lapsed with nobody's help.
 * After a hearing the file is reviewed once more (58).
 */
export async function statementAndHearing(file: FollowedFile): Promise<void> {
  await file.until((proceeding) => proceeding.step !== 'statement');
  await file.until((proceeding) => proceeding.step !== 'hearing');
  await file.until((proceeding) => proceeding.step !== 'review-after-hearing');
}

import type { FollowedFile } from '../../kit/follow.js';

/** 负责人审批, or 集体讨论 of what is complex or grave (行政处罚法 57). A rejected treatment is investigated further. */
export async function treatment(file: FollowedFile): Promise<void> {
  await file.until((proceeding) => proceeding.step !== 'treatment');
}

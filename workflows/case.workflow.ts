import type { FileStart } from '@sidan/contracts';
import { closure } from './closure/closure.js';
import { dispatch } from './dispatch/dispatch.js';
import { evaluation } from './evaluation/evaluation.js';
import { intake } from './intake/intake.js';
import { clockWatch } from './kit/clock-watch.js';
import { follow, type FollowedFile } from './kit/follow.js';

/** 四步联单: a case from its report to its score, or until it is refused or merged. */
export async function caseWorkflow(start: FileStart): Promise<void> {
  const file = await follow(start);
  await Promise.all([fourSlips(file), clockWatch(file)]);
}

async function fourSlips(file: FollowedFile): Promise<void> {
  while (!file.progress.ended) { // a job that is returned, or a further one, leads back to dispatch
    await intake(file);
    await dispatch(file);
    await closure(file);
    await evaluation(file);
  }
}

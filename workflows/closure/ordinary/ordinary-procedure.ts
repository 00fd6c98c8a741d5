import type { FollowedFile } from '../../kit/follow.js';
import { closing } from './closing.js';
import { courtEnforcement } from './court-enforcement.js';
import { decision } from './decision.js';
import { investigation } from './investigation.js';
import { legalReview } from './legal-review.js';
import { performance } from './performance.js';
import { priorNotice } from './prior-notice.js';
import { service } from './service.js';
import { statementAndHearing } from './statement-and-hearing.js';
import { treatment } from './treatment.js';
import { verificationAndFiling } from './verification-and-filing.js';

/**
 * 普通程序 (行政处罚法 54–62), to the closing of the file.
 * Phases that the file doesn't need (no hearing, no penalty, paid in time) are passed at once;
 * whatever is sent back is gone through again from where it was sent to.
 */
export async function ordinaryProcedure(file: FollowedFile): Promise<void> {
  while (!file.progress.ended) {
    await verificationAndFiling(file);   // 线索核查、立案
    await investigation(file);           // 调查取证
    await legalReview(file);             // 法制审核: returned → investigated again
    await treatment(file);               // 审批或集体讨论
    await priorNotice(file);             // 事先告知
    await statementAndHearing(file);     // 陈述申辩、听证
    await decision(file);                // 作出决定
    await service(file);                 // 送达
    await performance(file);             // 履行
    await courtEnforcement(file);        // 申请法院执行
    await closing(file);                 // 结案
  }
}

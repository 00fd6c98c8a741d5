import { CASE_ACCESS, type CaseCommand } from '@sidan/domain';
import type { Actions } from './action-table.js';
import * as dto from './dto/case.dto.js';
import * as file from './dto/file.dto.js';

export const CASE_ACTIONS: Actions<CaseCommand> = {
  'claim-task': { title: '认领任务', dto: file.ClaimTaskDto, access: CASE_ACCESS['claim-task'] },
  'release-task': { title: '退回任务', dto: file.ReleaseTaskDto, access: CASE_ACCESS['release-task'] },
  'assign-task': { title: '改派任务', dto: file.AssignTaskDto, access: CASE_ACCESS['assign-task'] },
  'acknowledge-escalation': { title: '签收督办', dto: file.AcknowledgeEscalationDto, access: CASE_ACCESS['acknowledge-escalation'] },
  urge: { title: '催办', dto: file.UrgeDto, access: CASE_ACCESS.urge },
  'take-over': { title: '提级办理', dto: file.TakeOverDto, access: CASE_ACCESS['take-over'] },
  'accept-report': { title: '受理', dto: dto.AcceptReportDto, access: CASE_ACCESS['accept-report'] },
  'refuse-report': { title: '不予受理', dto: dto.RefuseReportDto, access: CASE_ACCESS['refuse-report'] },
  'merge-report': { title: '并案', dto: dto.MergeReportDto, access: CASE_ACCESS['merge-report'] },
  'assign-job': { title: '派单', dto: dto.AssignJobDto, access: CASE_ACCESS['assign-job'] },
  'take-job': { title: '接单', dto: dto.TakeJobDto, access: CASE_ACCESS['take-job'] },
  'return-job': { title: '退单', dto: dto.ReturnJobDto, access: CASE_ACCESS['return-job'] },
  'score-file': { title: '案卷评查', dto: dto.ScoreFileDto, access: CASE_ACCESS['score-file'] },
  'record-satisfaction': { title: '满意度回访', dto: dto.RecordSatisfactionDto, access: CASE_ACCESS['record-satisfaction'] },
  'record-return-visit': { title: '现场回访', dto: dto.RecordReturnVisitDto, access: CASE_ACCESS['record-return-visit'] },
  'assign-shortcoming': { title: '落实整改责任人', dto: dto.AssignShortcomingDto, access: CASE_ACCESS['assign-shortcoming'] },
  'resolve-shortcoming': { title: '整改销号', dto: dto.ResolveShortcomingDto, access: CASE_ACCESS['resolve-shortcoming'] },
};

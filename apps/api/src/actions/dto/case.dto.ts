import {
  SATISFACTIONS, type AcceptReport, type AssignJob, type AssignShortcoming, type MergeReport, type Place, type RecordReturnVisit, type RecordSatisfaction,
  type RefuseReport, type ResolveShortcoming, type ReturnJob, type ScoredItem, type ScoreFile, type TakeJob,
} from '@sidan/domain';
import { Decimal, Flag, Id, Ids, Note, OneOf, Parts, Text } from '../fields.js';
import type { BodyOf } from './file.dto.js';

/** That there is no reporter is sidan's to say: whoever calls has one. */
const { 'no-reporter': _, ...ASKED_SATISFACTIONS } = SATISFACTIONS;

export class PlaceDto implements Place {
  @Text('地址', { max: 300, help: '写明乡镇（街道）、村（社区）、路名和门牌：由违法行为发生地的行政机关管辖（行政处罚法 22）。' }) address!: string;
  @Decimal('经度', { min: -180, max: 180, optional: true }) longitude?: number;
  @Decimal('纬度', { min: -90, max: 90, optional: true }) latitude?: number;
}
export class AcceptReportDto implements BodyOf<AcceptReport> {
  @Id('事项', { choices: 'matters', help: '只列出现行有效赋权清单内的事项（行政处罚法 24）。' }) matter!: string;
  @Text('备注', { optional: true }) note?: string;
}
export class RefuseReportDto implements BodyOf<RefuseReport> {
  @Text('不予受理理由', { help: '会告知举报人。' }) reason!: string;
  @Text('有权办理的机关', { optional: true, max: 200, help: '不属于本机关职权的，写明应当向哪个机关反映。' }) competentBody?: string;
}
export class MergeReportDto implements BodyOf<MergeReport> {
  @Id('并入的案件', { choices: 'other-cases' }) intoCaseId!: string;
  @Text('并案理由', { help: '同一违法行为不重复处罚（行政处罚法 29）。' }) reason!: string;
}
export class AssignJobDto implements BodyOf<AssignJob> {
  @Id('事项', { choices: 'matters', help: '只列出现行有效赋权清单内的事项（行政处罚法 24）。' }) matter!: string;
  @Id('承办机关', { choices: 'organisations', help: '由违法行为发生地有权的机关承办（行政处罚法 22、24）。' }) orgId!: string;
  @Text('派单说明', { optional: true }) note?: string;
}
export class TakeJobDto implements BodyOf<TakeJob> {
  @Id('派单', { choices: 'jobs-open' }) jobId!: string;
  @Ids('承办人', { min: 1, max: 20, choices: 'officers', help: '不少于两名持有效执法证的执法人员（行政处罚法 42）；第一名为主办。' }) officers!: string[];
}
export class ReturnJobDto implements BodyOf<ReturnJob> {
  @Id('派单', { choices: 'jobs-open' }) jobId!: string;
  @Text('退单理由') reason!: string;
}
export class ScoredItemDto implements ScoredItem {
  @Id('评查项', { choices: 'checklist' }) id!: string;
  @Decimal('得分', { min: 0, max: 100, help: '整数，不超过该项分值；办案逾期的，时限项应当扣分。' }) points!: number;
  @Note('评语') note!: string;
}
export class FoundShortcomingDto {
  @Id('评查项', { choices: 'checklist' }) checklistItem!: string;
  @Text('问题') text!: string;
  @Id('整改责任人', { optional: true, choices: 'shortcoming-owners' }) owner?: string;
}
export class ScoreFileDto implements BodyOf<ScoreFile> {
  @Parts('评查项得分', ScoredItemDto, 200) items!: ScoredItemDto[];
  @Parts('发现的问题', FoundShortcomingDto, 100, { help: '得分不足该项六成的，应当指出问题。' }) shortcomings!: FoundShortcomingDto[];
  @Text('评查意见') opinion!: string;
}
export class RecordSatisfactionDto implements BodyOf<RecordSatisfaction> {
  @OneOf('满意度', ASKED_SATISFACTIONS) result!: RecordSatisfaction['result'];
  @Note('说明') note!: string;
}
export class RecordReturnVisitDto implements BodyOf<RecordReturnVisit> {
  @Flag('已改正', { help: '未改正的，自动列为待整改问题。' }) corrected!: boolean;
  @Note('回访情况') note!: string;
  @Ids('回访人', { min: 1, max: 20, choices: 'people' }) visitors!: string[];
}
export class AssignShortcomingDto implements BodyOf<AssignShortcoming> {
  @Id('问题', { choices: 'shortcomings-unassigned' }) shortcomingId!: string;
  @Id('整改责任人', { choices: 'shortcoming-owners', help: '应当是办案机关在岗人员。' }) owner!: string;
}
export class ResolveShortcomingDto implements BodyOf<ResolveShortcoming> {
  @Id('问题', { choices: 'shortcomings-open' }) shortcomingId!: string;
  @Text('整改情况') note!: string;
}

import {
  SOURCES, type AcceptReport, type AssignJob, type AssignShortcoming, type MergeReport, type Place, type RecordReturnVisit, type RecordSatisfaction, type RefuseReport,
  type ResolveShortcoming, type ReturnJob, type ScoredItem, type ScoreFile, type Source, type TakeJob,
} from '@sidan/domain';
import { Decimal, Flag, Id, Ids, Note, OneOf, Parts, Text } from '../fields.js';
import type { BodyOf } from './file.dto.js';

export const SOURCE_NAMES = Object.keys(SOURCES) as Source[];
const SATISFACTION = ['satisfied', 'neutral', 'dissatisfied', 'unreachable', 'no-reporter'] as const;

export class PlaceDto implements Place {
  @Text('地址', { max: 300 }) address!: string;
  @Decimal('经度', { min: -180, max: 180, optional: true }) longitude?: number;
  @Decimal('纬度', { min: -90, max: 90, optional: true }) latitude?: number;
}
export class AcceptReportDto implements BodyOf<AcceptReport> {
  @Id('事项') matter!: string;
  @Text('备注', { optional: true }) note?: string;
}
export class RefuseReportDto implements BodyOf<RefuseReport> {
  @Text('不予受理理由') reason!: string;
  @Text('有权办理的机关', { optional: true, max: 200 }) competentBody?: string;
}
export class MergeReportDto implements BodyOf<MergeReport> {
  @Id('并入的案件') intoCaseId!: string;
  @Text('并案理由') reason!: string;
}
export class AssignJobDto implements BodyOf<AssignJob> {
  @Id('事项') matter!: string;
  @Id('承办机关') orgId!: string;
  @Text('派单说明', { optional: true }) note?: string;
}
export class TakeJobDto implements BodyOf<TakeJob> {
  @Id('派单') jobId!: string;
  @Ids('承办人', { min: 1, max: 20 }) officers!: string[];
}
export class ReturnJobDto implements BodyOf<ReturnJob> {
  @Id('派单') jobId!: string;
  @Text('退单理由') reason!: string;
}
export class ScoredItemDto implements ScoredItem {
  @Id('评查项') id!: string;
  @Decimal('得分', { min: 0, max: 100 }) points!: number;
  @Note('评语') note!: string;
}
export class FoundShortcomingDto {
  @Id('评查项') checklistItem!: string;
  @Text('问题') text!: string;
  @Id('整改责任人', { optional: true }) owner?: string;
}
export class ScoreFileDto implements BodyOf<ScoreFile> {
  @Parts('评查项得分', ScoredItemDto, 200) items!: ScoredItemDto[];
  @Parts('发现的问题', FoundShortcomingDto, 100) shortcomings!: FoundShortcomingDto[];
  @Text('评查意见') opinion!: string;
}
export class RecordSatisfactionDto implements BodyOf<RecordSatisfaction> {
  @OneOf('满意度', SATISFACTION) result!: RecordSatisfaction['result'];
  @Note('说明') note!: string;
}
export class RecordReturnVisitDto implements BodyOf<RecordReturnVisit> {
  @Flag('已改正') corrected!: boolean;
  @Note('回访情况') note!: string;
  @Ids('回访人', { min: 1, max: 20 }) visitors!: string[];
}
export class AssignShortcomingDto implements BodyOf<AssignShortcoming> {
  @Id('问题') shortcomingId!: string;
  @Id('整改责任人') owner!: string;
}
export class ResolveShortcomingDto implements BodyOf<ResolveShortcoming> {
  @Id('问题') shortcomingId!: string;
  @Text('整改情况') note!: string;
}

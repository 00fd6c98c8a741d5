import type { Source } from '@sidan/domain';
import { Decimal, Id, InstantField, OneOf, Part, Sha256s, Text } from '../actions/fields.js';
import { PlaceDto, SOURCE_NAMES } from '../actions/dto/case.dto.js';

export class ReporterDto {
  @Text('举报人姓名', { max: 100 }) name!: string;
  @Text('举报人电话', { max: 40 }) phone!: string;
}

/** 以案教学: a case on its own clock. */
export class TrainingDto {
  @InstantField('教学案件起始时间') startAt!: string;
  @Decimal('教学时钟倍率', { min: 0, max: 1_000_000, optional: true }) rate?: number;
}

/** Asks only for what the source knows. */
export class ReportDto {
  @Id('地区', { optional: true }) region?: string;
  @Id('受理机关') orgId!: string;
  @OneOf('来源', SOURCE_NAMES) source!: Source;
  @Text('情况描述', { max: 4000 }) description!: string;
  @Part('地点', PlaceDto) place!: PlaceDto;
  @InstantField('发现时间', { optional: true }) foundAt?: string;
  @Id('疑似事项', { optional: true }) matterHint?: string;
  @Part('举报人', ReporterDto, { optional: true }) reporter?: ReporterDto;
  @Sha256s('现场照片', { max: 20, optional: true }) photos?: string[];
  @Part('教学案件', TrainingDto, { optional: true }) training?: TrainingDto;
}

export class SuggestionsDto {
  @Id('受理机关') orgId!: string;
  @Text('情况描述', { max: 4000 }) text!: string;
  @Text('地址', { max: 300, optional: true }) address?: string;
}

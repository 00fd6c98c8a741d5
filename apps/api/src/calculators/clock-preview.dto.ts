import { CORRECTION_MEASURES, STATUTORY, type CorrectionMeasure, type Suspension } from '@sidan/domain';
import { Id, InstantField, OneOf, Part, Parts, Text } from '../actions/fields.js';
import { PeriodDto } from '../actions/dto/file.dto.js';

export const CLOCK_NAMES = Object.keys(STATUTORY);

export class SuspensionDto {
  @InstantField('中止时间') from!: Suspension['from'];
  @InstantField('恢复时间', { nullable: true }) to!: Suspension['to'];
  @Text('中止事由', { max: 500 }) ground!: string;
  @Text('中止依据', { max: 500 }) basis!: string;
}

export class ClockPreviewDto {
  @OneOf('期限名称', CLOCK_NAMES) clock!: string;
  @InstantField('起算时间') start!: string;
  @Id('地区', { optional: true }) region?: string;
  @Id('事项', { optional: true }) matter?: string;
  @OneOf('决定的措施', CORRECTION_MEASURES, { optional: true, help: '事项的法律对这类决定另定复议、起诉期限的，按其计算（土地管理法 83）；应当同时给出地区和事项。' }) measure?: CorrectionMeasure;
  @Parts('中止', SuspensionDto, 20, { optional: true }) suspensions?: SuspensionDto[];
  @Part('期限长度', PeriodDto, { optional: true }) period?: PeriodDto;
}

import { STATUTORY, type Suspension } from '@sidan/domain';
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
  @Parts('中止', SuspensionDto, 20, { optional: true }) suspensions?: SuspensionDto[];
  @Part('期限长度', PeriodDto, { optional: true }) period?: PeriodDto;
}

import { SOURCES, type Source } from '@sidan/domain';
import { Transform } from 'class-transformer';
import { Decimal, Id, InstantField, OneOf, Part, Phone, Sha256s, Text } from '../actions/fields.js';
import { PlaceDto } from '../actions/dto/case.dto.js';
import { TRUTH, type Truth } from '../lists/query-fields.js';

export class ReporterDto {
  @Text('举报人姓名', { max: 100 }) name!: string;
  @Phone('举报人电话') phone!: string;
}

/** 以案教学: a case on its own clock. */
export class TrainingDto {
  @InstantField('教学案件起始时间') startAt!: string;
  @Decimal('教学时钟倍率', { min: 0, max: 1_000_000, optional: true, help: '0 为停住，由人推进。' }) rate?: number;
}

/** Asks only for what the source knows. */
export class ReportDto {
  @Id('地区', { optional: true, choices: 'regions' }) region?: string;
  @Id('受理机关', { choices: 'organisations', help: '由违法行为发生地的行政机关管辖（行政处罚法 22）。' }) orgId!: string;
  @OneOf('来源', SOURCES) source!: Source;
  @Text('情况描述', { max: 4000 }) description!: string;
  @Part('地点', PlaceDto) place!: PlaceDto;
  @InstantField('发现时间', { optional: true, help: '不填的以登记时间为准；追责时效看发现的时间（行政处罚法 36）。' }) foundAt?: string;
  @Id('疑似事项', { optional: true, choices: 'matters', help: '受理时由受理员确定。' }) matterHint?: string;
  @Part('举报人', ReporterDto, { optional: true, help: '身份保密，只有受理员和满意度回访人可以查阅。' }) reporter?: ReporterDto;
  @Sha256s('现场照片', { max: 20, optional: true }) photos?: string[];
  @Part('教学案件', TrainingDto, { optional: true, help: '以案教学：案件走自己的时钟，不计入真实办案。' }) training?: TrainingDto;
}

/** Query parameters arrive as text. */
const AsNumber = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^-?\d{1,3}(\.\d{1,15})?$/.test(value) ? Number(value) : value));

export class SuggestionsDto {
  @Id('受理机关') orgId!: string;
  @Text('情况描述', { max: 4000 }) text!: string;
  @Text('地址', { max: 300, optional: true }) address?: string;
  @AsNumber() @Decimal('经度', { min: -180, max: 180, optional: true }) longitude?: number;
  @AsNumber() @Decimal('纬度', { min: -90, max: 90, optional: true }) latitude?: number;
  @OneOf('教学案件（training）', TRUTH, { optional: true }) training?: Truth;
}

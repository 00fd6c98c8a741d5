import { Text } from '../actions/fields.js';

const LONGEST = 1_000_000;

export class CompareDto {
  @Text('旧版本（from）', { max: 64 }) from!: string;
  @Text('新版本（to）', { max: 64 }) to!: string;
}

export class PolicyImportDto {
  @Text('region.yaml 的内容（YAML 或 JSON）', { max: LONGEST }) region!: string;
  @Text('matters.yaml 的内容（YAML 或 JSON）', { max: LONGEST }) matters!: string;
}

export class CalendarImportDto {
  @Text('日历的内容（YAML 或 JSON）', { max: LONGEST }) calendar!: string;
}

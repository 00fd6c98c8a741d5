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

export class HolidayNoticeDto {
  @Text('通知的放假、调休日期（JSON：year、days 的 name、date、isOffDay）', { max: LONGEST }) days!: string;
}

/** 核对以后，以文号确认. */
export class HolidayNoticeImportDto extends HolidayNoticeDto {
  @Text('国务院办公厅通知的文号，如：国办发明电〔2025〕12号', { max: 60 }) paper!: string;
}

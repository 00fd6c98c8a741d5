import { Id, Ids, InstantField, OneOf, Parts, Text, WholeNumber } from '../actions/fields.js';
import { FromText } from '../files/paging.dto.js';
import { AsList, TRUTH, type Truth } from '../lists/query-fields.js';

const KINDS = ['case', 'proceeding'] as const;
const MOST_AT_ONCE = 100;

export class InboxDto {
  @OneOf('范围（scope）', ['mine', 'team', 'claimable', 'waiting']) scope!: 'mine' | 'team' | 'claimable' | 'waiting';
  @OneOf('类别（kind）', KINDS, { optional: true }) kind?: (typeof KINDS)[number];
  @AsList() @Ids('步骤（action）', { max: 50, optional: true }) action?: string[];
  @OneOf('已逾期（late）', TRUTH, { optional: true }) late?: Truth;
  @InstantField('期限早于（dueBefore）', { optional: true }) dueBefore?: string;
  @OneOf('教学案件（training）', TRUTH, { optional: true }) training?: Truth;
  @Text('编号或事由含有（q）', { max: 60, optional: true }) q?: string;
  @Text('上页末尾（after）', { max: 500, optional: true }) after?: string;
  @FromText() @WholeNumber('条数（limit）', { min: 1, max: 200, optional: true }) limit?: number;
}

/** A task, as the inbox names it. */
export class TaskRefDto {
  @Id('文件编号') fileId!: string;
  @OneOf('类别', KINDS) kind!: (typeof KINDS)[number];
  @Id('任务') key!: string;
}

export class ClaimsDto {
  @Parts('任务', TaskRefDto, MOST_AT_ONCE) items!: TaskRefDto[];
}

export class AssignmentsDto {
  @Id('承办人') personId!: string;
  @Text('理由') reason!: string;
  @Parts('任务', TaskRefDto, MOST_AT_ONCE) items!: TaskRefDto[];
}

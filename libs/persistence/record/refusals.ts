import { refusalsOf } from '@sidan/domain';

/** What `record` itself refuses, before any rule is asked. */
export const RECORD_REFUSALS = {
  'policy-unknown': { kind: 'input', article: '『规则包』：案件须在已登记的规则包版本下办理' },
  'calendar-unknown': { kind: 'state', article: '国务院办公厅节假日安排：须先导入再适用' },
  'text-unreadable': { kind: 'input', article: '『文字规则』：入案的文字人人看得见、读得同样' },
  'post-not-held': { kind: 'permission', article: '『岗位权限表』：岗位以办理时在册为准' },
} as const;

export const refuseRecord = refusalsOf(RECORD_REFUSALS);

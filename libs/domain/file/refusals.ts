import { refusalsOf, type RefusalRule } from './refusal.js';

/** Refusals that any file knows. House rules are named in 『』 so that a reader can find them; statutes by article. */
export const FILE_REFUSALS = {
  'file-not-opened': { kind: 'state', article: '『文件流程表』：先有开案一步，才有其他步骤' },
  'file-already-opened': { kind: 'state', article: '『文件流程表』：一个文件只开一次' },
  'not-in-this-state': { kind: 'state', article: '『文件流程表』：每一步只在规定的阶段办理' },

  'role-cannot': { kind: 'permission', article: '行政处罚法 42①；『岗位权限表』' },
  'org-cannot': { kind: 'permission', article: '行政处罚法 22、23；『岗位权限表』' },
  'system-only': { kind: 'permission', article: '『岗位权限表』：由系统自动办理的步骤' },
  'person-unknown': { kind: 'input', article: '『岗位权限表』：人员须在册' },
  'person-inactive': { kind: 'input', article: '『岗位权限表』：离岗人员不得承办' },
  'person-not-in-org': { kind: 'input', article: '『岗位权限表』：承办人须在任务所属机关任相应岗位' },

  'text-missing': { kind: 'input', article: '行政处罚法 47：全过程记录' },

  'task-not-open': { kind: 'state', article: '『任务规则』：只有未办任务可以认领、改派、催办' },
  'task-taken': { kind: 'state', article: '『任务规则』：一项任务只由一人认领' },
  'task-anothers': { kind: 'permission', article: '『任务规则』：认领、指定的任务由本人办理，他人接办应当先改派或者接办' },
  'task-not-yours': { kind: 'permission', article: '『任务规则』：只能退回自己认领的任务' },

  'no-such-clock': { kind: 'state', article: '『期限规则』：期限须在本文件上计时' },
  'clock-moved-on': { kind: 'state', article: '『期限规则』：定时器只提议，以台账为准' },
  'clock-not-yet': { kind: 'state', article: '『期限规则』：未到时点不提醒、不届满、不升级' },
  'clock-not-late': { kind: 'state', article: '『督办规则』：只有逾期事项可以提级' },
  'calendar-year-missing': { kind: 'state', article: '国务院办公厅节假日安排；行政处罚法 85' },
  'clock-not-configured': { kind: 'state', article: '『区域规则』：法律未定的期限须由区域规则设定' },
  'calendar-not-loaded': { kind: 'state', article: '国务院办公厅节假日安排：须先导入再适用' },
  'calendar-moves-nothing': { kind: 'state', article: '国务院办公厅节假日安排：新日历不影响在计期限' },

  'no-such-escalation': { kind: 'state', article: '『督办规则』：升级须在台账上' },
  'already-acknowledged': { kind: 'state', article: '『督办规则』：一次升级只签收一次' },
} as const satisfies Readonly<Record<string, RefusalRule>>;

export type FileRefusalCode = keyof typeof FILE_REFUSALS;

export const refuseFile = refusalsOf(FILE_REFUSALS);

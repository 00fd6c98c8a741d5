/** Acts that concern a case: for auditors only, since an administrator sees nothing of a case. */
export const CASE_ACTS = {
  'read-reporter': '查阅举报人身份',
  'move-training-clock': '拨动教学时钟',
  'open-training': '打开教学案件',
  'play-training-step': '办理教学案件',
} as const;

/** Every act that is put on record outside the ledgers, by its Chinese name. */
export const ACTS = {
  'create-person': '新增人员',
  'change-posts': '调整岗位',
  'change-certificate': '登记执法证',
  'change-qualification': '登记审核、主持资格',
  'deactivate-person': '停用人员',
  'activate-person': '启用人员',
  'reset-password': '重置密码',
  'import-policy': '导入规则版本',
  'import-calendar': '导入日历版本',
  'retry-workflow': '重新通知流程',
  'set-deputy': '安排代办',
  'end-deputy': '结束代办',
  ...CASE_ACTS,
} as const;

export type Act = keyof typeof ACTS;

export function titleOfAct(action: string): string {
  return Object.hasOwn(ACTS, action) ? ACTS[action as Act] : action;
}

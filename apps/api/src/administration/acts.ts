/** Every act that administration puts on record, by its Chinese name. */
export const ACTS = {
  'create-person': '新增人员',
  'change-posts': '调整岗位',
  'change-certificate': '登记执法证',
  'change-qualification': '登记法律职业资格',
  'deactivate-person': '停用人员',
  'activate-person': '启用人员',
  'reset-password': '重置密码',
  'import-policy': '导入规则版本',
  'import-calendar': '导入日历版本',
  'retry-workflow': '重新通知流程',
} as const;

export type Act = keyof typeof ACTS;

export function titleOfAct(action: string): string {
  return Object.hasOwn(ACTS, action) ? ACTS[action as Act] : action;
}

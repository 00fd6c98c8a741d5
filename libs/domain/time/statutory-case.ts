import { houseNorm, type NamelessRule } from './clock-rule.js';

/** Clocks of the case itself: intake, dispatch and evaluation. No statute sets them; the hotline's differ by province (legal.md §10). */
export const CASE_CLOCKS = {
  accept: houseNorm('受理', '收到线索', 'intake-clerk'),
  hotline: houseNorm('12345工单办结', '工单派达', 'dispatcher', '政务服务便民热线管理办法'),
  dispatch: houseNorm('派单', '受理', 'dispatcher'),
  'take-job': houseNorm('接单', '派单', 'team-leader'),
  score: houseNorm('案卷评查', '办结', 'file-reviewer'),
  satisfaction: houseNorm('满意度回访', '办结', 'intake-clerk'),
  'return-visit': houseNorm('回访', '办结', 'supervisor'),
} as const satisfies Readonly<Record<string, NamelessRule>>;

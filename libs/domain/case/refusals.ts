import { refusalsOf, type RefusalRule } from '../file/refusal.js';

/** Refusals of a case's own steps. House rules are named in 『』; statutes by article. */
export const CASE_REFUSALS = {
  'report-empty': { kind: 'input', article: '『收单规则』：线索须有内容或照片' },
  'place-missing': { kind: 'input', article: '行政处罚法 22：由违法行为发生地的行政机关管辖' },
  'found-in-future': { kind: 'input', article: '『收单规则』：发现时间不晚于登记时间' },
  'time-malformed': { kind: 'input', article: '『收单规则』：时间须为法定时间格式' },
  'photo-not-stored': { kind: 'input', article: '行政处罚法 46：证据须查证属实；照片须先存证' },
  'policy-mismatch': { kind: 'input', article: '『区域规则』：登记须适用本区域现行版本' },
  'not-a-township': { kind: 'input', article: '行政处罚法 24：由承接权力的乡镇人民政府、街道办事处受理' },
  'bureau-missing': { kind: 'state', article: '『区域规则』：区域须配置司法行政机关评查案卷' },

  'reason-missing': { kind: 'law', article: '行政处罚法 47、54：不予受理、并案、退单须记明理由' },
  'merge-into-itself': { kind: 'input', article: '『收单规则』：并入的须是另一案件' },
  'merge-target-unknown': { kind: 'input', article: '『收单规则』：并入的须是本人有权查阅的案件' },
  'merge-target-elsewhere': { kind: 'law', article: '行政处罚法 22、25：由有管辖权的机关办理，管辖不因并案改变' },
  'merge-across-training': { kind: 'input', article: '『教学规则』：教学案件与实际案件互不并案' },
  'merge-target-merged': { kind: 'state', article: '『收单规则』：并入的须是正在办理的案件' },
  'merge-target-refused': { kind: 'state', article: '『收单规则』：并入的须是正在办理的案件' },
  'merge-target-handled': { kind: 'state', article: '行政处罚法 29；『收单规则』：并入的须是正在办理的案件' },

  'matter-not-listed': { kind: 'law', article: '行政处罚法 24、38' },
  'matter-not-in-force': { kind: 'law', article: '行政处罚法 24、38' },

  'job-not-ours': { kind: 'law', article: '行政处罚法 22、24' },
  'job-offered-already': { kind: 'state', article: '行政处罚法 29：同一违法行为不重复处罚' },
  'no-such-job': { kind: 'state', article: '『派单规则』：派单须在本案' },
  'job-taken-already': { kind: 'state', article: '『派单规则』：一单只接一次' },
  'job-concluded-already': { kind: 'state', article: '『结单规则』：一单只办结一次' },
  'too-few-officers': { kind: 'law', article: '行政处罚法 42①' },
  'officer-not-certified': { kind: 'law', article: '行政处罚法 42①、55①' },
  'officer-not-here': { kind: 'law', article: '行政处罚法 42①' },
  'officer-inactive': { kind: 'law', article: '行政处罚法 42①' },

  'scored-already': { kind: 'state', article: '『案卷评查规则』：一案一评' },
  'handled-it-yourself': { kind: 'permission', article: '『案卷评查规则』：办案、审核人员不评查本案' },
  'score-items-missing': { kind: 'input', article: '『案卷评查规则』：逐项评分' },
  'score-item-unknown': { kind: 'input', article: '『案卷评查规则』：只评评查表所列项目' },
  'score-item-twice': { kind: 'input', article: '『案卷评查规则』：每项只评一次' },
  'points-out-of-range': { kind: 'input', article: '『案卷评查规则』：每项得分为0至该项分值的整数' },
  'lateness-must-cost-points': { kind: 'law', article: '行政处罚法 60；『案卷评查规则』：逾期必扣时限分' },
  'shortcoming-missing': { kind: 'input', article: '行政处罚法 75；『案卷评查规则』：得分不足六成须指出问题' },
  'owner-not-here': { kind: 'input', article: '『案卷评查规则』：整改责任人须为办案机关在岗人员' },

  'satisfaction-recorded-already': { kind: 'state', article: '『评单规则』：满意度只登记一次' },
  'reporter-exists': { kind: 'input', article: '『评单规则』：有举报人的须回访举报人' },
  'visited-already': { kind: 'state', article: '『评单规则』：回访只登记一次' },
  'visitors-missing': { kind: 'input', article: '『评单规则』：回访须记明回访人' },
  'no-such-shortcoming': { kind: 'state', article: '『评单规则』：问题须在评查记录上' },
  'shortcoming-resolved-already': { kind: 'state', article: '『评单规则』：问题只销号一次' },
  'shortcoming-not-yours': { kind: 'permission', article: '『评单规则』：由整改责任人销号' },
} as const satisfies Readonly<Record<string, RefusalRule>>;

export type CaseRefusalCode = keyof typeof CASE_REFUSALS;

export const refuseCase = refusalsOf(CASE_REFUSALS);

// What the law and the forms call the values of a file, for reading.
type Words = Readonly<Record<string, string>>;

export const SOURCES: Words = {
  hotline: '12345热线', phone: '电话', web: '网络', wechat: '微信', grid: '网格员', patrol: '巡查', inspection: '检查', camera: '监控', drone: '无人机',
  department: '部门移送', superior: '上级交办', petition: '信访',
};
export const EVIDENCE_KINDS: Words = {
  documentary: '书证', physical: '物证', 'audio-visual': '视听资料', electronic: '电子数据', witness: '证人证言', 'party-statement': '当事人的陈述',
  'expert-opinion': '鉴定意见', 'site-record': '勘验笔录、现场笔录',
};
export const PARTY_KINDS: Words = { citizen: '公民', organisation: '法人或者其他组织', 'household-business': '个体工商户' };
export const ID_KINDS: Words = {
  'resident-id': '居民身份证', 'credit-code': '统一社会信用代码', passport: '护照', 'hk-macau-permit': '港澳居民来往内地通行证', 'taiwan-permit': '台湾居民来往大陆通行证',
  'hk-macau-taiwan-residence': '港澳台居民居住证', 'foreign-permanent-residence': '外国人永久居留身份证', other: '其他证件',
};
export const OUTCOMES: Words = { penalty: '给予行政处罚', 'no-penalty': '不予行政处罚', 'not-established': '违法事实不能成立', penalised: '给予行政处罚', 'not-filed': '不予立案', corrected: '责令改正已经履行，不予立案' };
export const RELATIONS: Words = { party: '本人', 'adult-family': '同住成年家属', 'legal-representative': '法定代表人', 'mail-clerk': '收发人员', agent: '代理人' };
export const REVIEW_PURPOSES: Words = { report: '调查终结报告', hearing: '听证后的案件', court: '申请法院强制执行' };
export const REVIEW_TIERS: Words = { 1: '一级（乡镇主审）', 2: '二级（部门协审）', 3: '三级（联合会审）' };
export const REVIEW_RESULTS: Words = { pending: '审核中', approved: '通过', returned: '退回补正' };
export const CHANNELS: Words = { bank: '银行', electronic: '电子支付', court: '法院划拨' };
export const REMEDIES: Words = { reconsideration: '行政复议', litigation: '行政诉讼' };
export const REMEDY_RESULTS: Words = {
  upheld: '维持', revoked: '撤销', changed: '变更', 'unlawful-confirmed': '确认违法', withdrawn: '撤回', dismissed: '驳回', 'not-accepted': '不予受理',
};
export const PRESERVATIONS: Words = { proposed: '待审批', refused: '不同意', held: '保存中', disposed: '已处理', released: '已解除' };
export const COURT_RESULTS: Words = { pending: '法院审查中', enforced: '已执行', refused: '不予受理或不准予执行', terminated: '终结执行' };
export const SATISFACTION: Words = { satisfied: '满意', neutral: '基本满意', dissatisfied: '不满意', unreachable: '联系不上', 'no-reporter': '没有举报人' };
export const PENALTY_FACTORS: Words = {
  'under-14': '不满十四周岁', 'age-14-to-18': '已满十四周岁不满十八周岁', incapacitated: '不能辨认或者不能控制自己行为', mitigating: '具有应当从轻或者减轻处罚的情形',
  'minor-and-corrected': '违法行为轻微并及时改正，没有造成危害后果', 'first-and-slight': '初次违法且危害后果轻微并及时改正', 'no-fault': '有证据足以证明没有主观过错',
};
export const CONFISCATIONS: Words = { gains: '违法所得', property: '非法财物' };
export const MEASURES: Words = { demolition: '限期拆除' };
export const CASE_FLAGS: Words = { complex: '情节复杂', major: '重大违法行为', 'major-public-interest': '涉及重大公共利益', 'several-legal-relations': '疑难复杂、涉及多个法律关系' };
export const RECUSED_BY: Words = { party: '当事人申请', self: '本人申请', colleague: '同事提出' };

/** A value without a word is a gap in these tables; the reader is told so instead of a code. */
export function wordOf(words: Words, value: string | number | null): string {
  return value === null ? '' : words[value] ?? '（未列明）';
}

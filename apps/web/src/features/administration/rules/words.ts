/** What the parts of the rules are called. The same word means the same wherever it stands, but for `citizen` and `organisation` in a post's home. */
export const PARTS: Readonly<Record<string, string>> = {
  region: '地区代码', version: '版本', name: '名称', province: '省', organisations: '机关', matters: '事项', hearing: '听证', hostQualification: '对主持人资格的要求', title: '证书名称', review: '法制审核分级',
  discussion: '负责人集体讨论', clocks: '时限', numbers: '文号', householdBusinessCountsAs: '个体工商户比照', surcharge: '决定书载明加处罚款', payment: '缴款',
  evaluation: '案卷评查', firstCaseGuidance: '首案必指导', id: '代码', kind: '类别', short: '文号简称', parent: '上级机关', remedies: '救济机关', reconsideration: '复议机关',
  court: '管辖法院', supervisedBy: '督办机关', code: '代码', keywords: '查找词', duty: '违则', penaltyProvision: '罚则', legalForm: '法律形式', empoweredBy: '赋权依据',
  validFrom: '生效日', validTo: '失效日', penalty: '处罚', department: '主管部门', lifeSafety: '涉及生命健康或者金融安全', decisionPeriodRules: '办案期限延长、中止的依据',
  effect: '效果', ground: '事由', citation: '依据', max: '最高', min: '最低', approvedBy: '批准', afterRule: '先用尽的依据', citizen: '公民', organisation: '单位', basis: '依据', rules: '规则',
  tier: '级别', when: '情形', panel: '联合会审', opinions: '意见份数', lawyers: '其中律师份数', flags: '须讨论的情形', flag: '情形', fineAtLeast: '罚款达到', quorum: '最少人数',
  period: '期限', remind: '到期前提醒', escalate: '逾期后升级', after: '逾期后', role: '岗位', at: '何处', bank: '银行', account: '账号', electronic: '电子渠道',
  checklist: '评查表', returnVisitAfter: '结案后回访', area: '方面', text: '内容', weight: '分值', confiscation: '没收非法财物', warning: '警告', fineIs: '是否并处罚款',
  precondition: '处罚前提', discretion: '裁量档次', party: '适用对象', type: '方式', unit: '单位', amount: '数额', maxAmount: '单价上限', cap: '总额上限', whole: '不可分割',
  of: '基数', n: '数', years: '年份', holidays: '放假', makeUpDays: '调休上班', workingHours: '工作时间', from: '起', to: '止', default: '其余各项',
};

/** Words for values, by the part they stand in. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { township: '乡镇、街道', department: '部门', bureau: '司法行政机关', county: '区（县、市）政府', platform: '指挥平台' },
  legalForm: { law: '法律', regulation: '行政法规', 'local-regulation': '地方性法规', rule: '规章' },
  householdBusinessCountsAs: { citizen: '公民', organisation: '单位' }, party: { citizen: '公民', organisation: '单位' },
  effect: { extend: '延长', suspend: '中止' }, approvedBy: { 'responsible-head': '负责人', 'collective-discussion': '负责人集体讨论' },
  fineIs: { shall: '应当罚款', may: '可以罚款' }, warning: { none: '不设', may: '可以警告', shall: '应当警告', or: '警告或者罚款，择一' },
  confiscation: { none: '不设', may: '可以没收', shall: '应当没收' }, precondition: { 'refuses-to-correct': '拒不改正', 'fails-to-correct-in-time': '逾期不改正' },
  area: { procedure: '程序', evidence: '证据', law: '法律适用', documents: '文书', time: '时限' },
  at: { own: '本机关', supervising: '督办机关', 'second-supervising': '上一级督办机关' },
  flag: { complex: '情节复杂', major: '重大违法', 'major-public-interest': '涉及重大公共利益', 'several-legal-relations': '涉及多个法律关系' },
  type: {
    none: '没有罚款', fixed: '定额', range: '幅度', 'per-unit': '按数量', percentage: '按比例', multiple: '按倍数', always: '一律', 'hearing-right': '当事人有听证权利',
    'hearing-held': '经过听证', 'fine-at-least': '罚款达到数额', flag: '报告认定的情形', 'court-enforcement': '申请法院强制执行',
  },
  unit: { hour: '小时', 'working-hour': '个工作时', 'working-day': '个工作日', 'calendar-day': '日', month: '个月', year: '年' },
};

/** Parts whose numbers are fen. `min` and `max` only where the fine is not a share of something. */
export const MONEY: ReadonlySet<string> = new Set(['amount', 'maxAmount', 'cap', 'citizen', 'organisation']);
export const MONEY_UNLESS_SHARE: ReadonlySet<string> = new Set(['min', 'max']);
export const SHARES: ReadonlySet<string> = new Set(['percentage', 'multiple']);

import { houseNorm, type NamelessRule } from './clock-rule.js';

/**
 * Clocks of the ordinary procedure up to the decision and its publication (行政处罚法 36, 48, 54–64).
 * Under 处罚法 85 only 二日、三日、五日、七日 are working days; 九十日 and the years are calendar.
 * The agency's own duties are strict: 处罚法 has no roll-forward, so none is taken against the party.
 */
export const PENALTY_CLOCKS = {
  filing: {
    ...houseNorm('线索核查与立案审批', '接单', 'officer', '行政处罚法 54②；期限由办案规定确定'),
    quote: '符合立案标准的，行政机关应当及时立案',
  },
  investigation: houseNorm('调查取证', '立案', 'officer'),
  // Asked when the act is filed and counted by the calculator; on no file does it run: what ends it is the discovery, and a file begins after that.
  limitation: {
    title: '追责时效', basis: '行政处罚法 36', period: { n: 2, unit: 'year' }, policyMaySet: false, rollForward: false, onDue: 'lapse',
    startFact: '违法行为发生（有连续或者继续状态的，行为终了）', ownerRole: 'officer',
    quote: '违法行为在二年内未被发现的，不再给予行政处罚', consequence: '不再给予行政处罚',
  },
  'limitation-serious': {
    title: '追责时效（五年）', basis: '行政处罚法 36', period: { n: 5, unit: 'year' }, policyMaySet: false, rollForward: false, onDue: 'lapse',
    startFact: '违法行为发生（有连续或者继续状态的，行为终了）', ownerRole: 'officer',
    quote: '涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年', consequence: '不再给予行政处罚',
  },
  preservation: {
    title: '先行登记保存', basis: '行政处罚法 56', period: { n: 7, unit: 'working-day' }, policyMaySet: false, rollForward: false, onDue: 'lapse',
    startFact: '采取先行登记保存', ownerRole: 'officer',
    quote: '经行政机关负责人批准，可以先行登记保存，并应当在七日内及时作出处理决定', consequence: '逾期未作处理决定，先行登记保存自动解除',
  },
  // A day that the order names itself stays; a length that it gives the party rolls on (ADR 5).
  correction: {
    title: '责令改正期限', basis: '行政处罚法 28①', period: null, policyMaySet: false, rollForward: true, onDue: 'lapse',
    startFact: '责令改正通知书送达', ownerRole: 'party',
    quote: '应当责令当事人改正或者限期改正违法行为', consequence: '期限届满，应当复查改正情况',
  },
  'review-1': houseNorm('法制审核（乡镇主审）', '提交审核', 'township-reviewer', '行政处罚法 58；期限由内部规范确定'),
  'review-2': houseNorm('法制审核（部门协审）', '提交协审', 'department-reviewer', '行政处罚法 58；期限由内部规范确定'),
  'review-3': houseNorm('法制审核（联合会审）', '提交会审', 'bureau-reviewer', '行政处罚法 58；期限由内部规范确定'),
  treatment: houseNorm('负责人审批或集体讨论', '法制审核通过', 'responsible-head', '行政处罚法 57；期限由内部规范确定'),
  statement: {
    title: '陈述申辩', basis: '行政处罚法 44、45；期限由告知书载明', period: null, policyMaySet: true, rollForward: true, onDue: 'lapse',
    startFact: '行政处罚事先告知书送达', ownerRole: 'party',
    quote: '当事人有权进行陈述和申辩', consequence: '陈述申辩期满，可以继续办理；当事人仍提出的应当听取',
  },
  'hearing-request': {
    title: '听证申请', basis: '行政处罚法 64(1)', period: { n: 5, unit: 'working-day' }, policyMaySet: false, rollForward: true, onDue: 'lapse',
    startFact: '听证权利告知', ownerRole: 'party',
    quote: '当事人要求听证的，应当在行政机关告知后五日内提出', consequence: '逾期未提出，听证权利消灭',
  },
  decision: {
    title: '作出处罚决定', basis: '行政处罚法 60', period: { n: 90, unit: 'calendar-day' }, policyMaySet: false, rollForward: false, onDue: 'overdue',
    startFact: '立案', ownerRole: 'officer',
    quote: '行政机关应当自行政处罚案件立案之日起九十日内作出行政处罚决定', consequence: '超过办案期限，程序违法（行政诉讼法 74），仍须作出决定',
  },
  // Ours: no law says how often a ground for suspension is looked at again.
  'suspension-review': houseNorm('复核中止事由', '中止调查或者上次复核', 'responsible-head', '内部规范（行政处罚法 60 及允许中止的规定没有期限）'),
  'suspension-end': {
    title: '中止期限', basis: '允许中止的法律、法规、规章', period: null, policyMaySet: false, rollForward: false, onDue: 'lapse',
    startFact: '中止调查', ownerRole: 'responsible-head', quote: null, consequence: '中止期限届满，恢复办理',
  },
  service: {
    title: '送达处罚决定书', basis: '行政处罚法 61①', period: { n: 7, unit: 'working-day' }, policyMaySet: false, rollForward: false, onDue: 'overdue',
    startFact: '作出处罚决定', ownerRole: 'officer',
    quote: '当事人不在场的，行政机关应当在七日内依照《中华人民共和国民事诉讼法》的有关规定，将行政处罚决定书送达当事人', consequence: '逾期送达，仍须送达；送达前决定不生效',
  },
  // A period of 民事诉讼法 itself: its article 85 applies directly, and the longer reading is the party's.
  announcement: {
    title: '公告送达', basis: '民事诉讼法 95', period: { n: 30, unit: 'calendar-day' }, policyMaySet: false, rollForward: true, onDue: 'lapse',
    startFact: '发出公告', ownerRole: 'officer',
    quote: '自发出公告之日起，经过三十日，即视为送达', consequence: '公告期满，视为送达',
  },
  publication: houseNorm('公开处罚决定', '处罚决定送达', 'officer', '行政处罚法 48；期限由公示规定确定'),
  'withdraw-publication': {
    title: '撤回公开的决定', basis: '行政处罚法 48②', period: { n: 3, unit: 'working-day' }, policyMaySet: false, rollForward: false, onDue: 'overdue',
    startFact: '决定被依法变更、撤销、确认违法或者确认无效', ownerRole: 'officer',
    quote: '行政机关应当在三日内撤回行政处罚决定信息并公开说明理由', consequence: '逾期仍须撤回并说明理由',
  },
} as const satisfies Readonly<Record<string, NamelessRule>>;

import { houseNorm, type NamelessRule } from './clock-rule.js';

/**
 * Clocks after the decision: performance, remedies, court, closing. 强制法 69: up to ten days are working days; 复议法 88: 三、五、七、十日 are.
 * What binds the party, and what a court counts, rolls forward: 复议法 88①, 行政诉讼法 101 and 行诉解释 48 lead to 民事诉讼法 85;
 * for the payment, on which 处罚法 is silent, by analogy in the party's favour.
 */
export const AFTERMATH_CLOCKS = {
  payment: {
    title: '缴纳罚款', basis: '行政处罚法 67③', period: { n: 15, unit: 'calendar-day' }, policyMaySet: false, rollForward: true, onDue: 'lapse',
    startFact: '收到行政处罚决定书', ownerRole: 'party',
    quote: '当事人应当自收到行政处罚决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款',
    consequence: '逾期不缴，可以每日按罚款数额的百分之三加处罚款（行政处罚法 72），并应当催告',
  },
  instalment: {
    title: '分期、延期缴纳罚款', basis: '行政处罚法 66②', period: null, policyMaySet: false, rollForward: false, onDue: 'lapse',
    startFact: '批准暂缓或者分期缴纳', ownerRole: 'party',
    quote: '经当事人申请和行政机关批准，可以暂缓或者分期缴纳', consequence: '本期逾期不缴，可以加处罚款并应当催告',
  },
  'demand-wait': {
    title: '催告后等待', basis: '行政强制法 54', period: { n: 10, unit: 'working-day' }, policyMaySet: false, rollForward: true, onDue: 'lapse',
    startFact: '催告书送达', ownerRole: 'party',
    quote: '催告书送达十日后当事人仍未履行义务的，行政机关可以向所在地有管辖权的人民法院申请强制执行', consequence: '仍未履行的，可以申请人民法院强制执行',
  },
  reconsideration: {
    title: '申请行政复议', basis: '行政复议法 20①', period: { n: 60, unit: 'calendar-day' }, policyMaySet: false, rollForward: true, onDue: 'lapse',
    startFact: '知道处罚决定（送达）', ownerRole: 'party',
    quote: '可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请', consequence: '申请行政复议的期限届满',
  },
  litigation: {
    title: '提起行政诉讼', basis: '行政诉讼法 46①', period: { n: 6, unit: 'month' }, policyMaySet: false, rollForward: true, onDue: 'lapse',
    startFact: '知道处罚决定（送达）', ownerRole: 'party',
    quote: '应当自知道或者应当知道作出行政行为之日起六个月内提出', consequence: '起诉期限届满',
  },
  'litigation-after-reconsideration': {
    title: '复议后提起行政诉讼', basis: '行政诉讼法 45', period: { n: 15, unit: 'calendar-day' }, policyMaySet: false, rollForward: true, onDue: 'lapse',
    startFact: '收到复议决定书', ownerRole: 'party',
    quote: '可以在收到复议决定书之日起十五日内向人民法院提起诉讼', consequence: '起诉期限届满',
  },
  'court-window': {
    title: '申请法院强制执行', basis: '行政强制法 53；行诉解释 156', period: { n: 3, unit: 'month' }, policyMaySet: false, rollForward: true, onDue: 'lapse',
    startFact: '复议、起诉期限届满', ownerRole: 'officer',
    quote: '可以自期限届满之日起三个月内，依照本章规定申请人民法院强制执行', consequence: '逾期申请的，除有正当理由外，人民法院不予受理',
  },
  'reconsideration-reply': {
    title: '行政复议答复', basis: '行政复议法 48', period: { n: 10, unit: 'working-day' }, policyMaySet: false, rollForward: false, onDue: 'overdue',
    startFact: '收到复议申请书副本', ownerRole: 'officer',
    quote: '被申请人应当自收到行政复议申请书副本或者行政复议申请笔录复印件之日起十日内，提出书面答复', consequence: '不提出答复的，视为该行政行为没有证据、依据（行政复议法 70）',
  },
  'litigation-answer': {
    title: '行政诉讼答辩、举证', basis: '行政诉讼法 67、34', period: { n: 15, unit: 'calendar-day' }, policyMaySet: false, rollForward: true, onDue: 'overdue',
    startFact: '收到起诉状副本', ownerRole: 'officer',
    quote: '被告应当在收到起诉状副本之日起十五日内向人民法院提交作出行政行为的证据和所依据的规范性文件，并提出答辩状', consequence: '不提供或者无正当理由逾期提供证据的，视为没有相应证据（行政诉讼法 34②）',
  },
  'court-acceptance': {
    title: '法院受理执行申请', basis: '行政强制法 56①', period: { n: 5, unit: 'working-day' }, policyMaySet: false, rollForward: true, onDue: 'overdue',
    startFact: '向人民法院提交申请', ownerRole: 'court',
    quote: '人民法院接到行政机关强制执行的申请，应当在五日内受理', consequence: '法院逾期未受理，应当催问',
  },
  'court-ruling': {
    title: '法院作出执行裁定', basis: '行政强制法 57', period: { n: 7, unit: 'working-day' }, policyMaySet: false, rollForward: true, onDue: 'overdue',
    startFact: '人民法院受理', ownerRole: 'court',
    quote: '人民法院应当自受理之日起七日内作出执行裁定', consequence: '法院逾期未裁定，应当催问',
  },
  // No law says how soon what was taken too much goes back.
  refund: houseNorm('退还多收的款项', '决定被变更、撤销，或者多缴', 'officer', '内部规范（法律没有规定退还期限）'),
  closing: houseNorm('结案审批', '处罚履行完毕', 'officer'),
} as const satisfies Readonly<Record<string, NamelessRule>>;

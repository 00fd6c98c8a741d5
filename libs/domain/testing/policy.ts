import type { ClockPolicy, EscalationRung, Matter, Organisation, Policy } from '../policy/policy.js';
import type { PenaltyKinds } from '../penalty/model.js';
import type { Period } from '../time/period.js';

const ORGANISATIONS: readonly Organisation[] = [
  {
    id: 'town', kind: 'township', name: '测试区石桥镇人民政府', short: '石桥', parent: 'county', supervisedBy: ['platform', 'county'],
    remedies: { reconsideration: '测试区人民政府', court: '测试区人民法院' },
  },
  {
    id: 'town-2', kind: 'township', name: '测试区柳林街道办事处', short: '柳林', parent: 'county', supervisedBy: ['platform', 'county'],
    remedies: { reconsideration: '测试区人民政府', court: '测试区人民法院' },
  },
  { id: 'urban', kind: 'department', name: '测试区城市管理局', short: '城管', parent: 'county', supervisedBy: ['county'] },
  { id: 'fire', kind: 'department', name: '测试区消防救援大队', short: '消防', parent: 'county', supervisedBy: ['county'] },
  { id: 'bureau', kind: 'bureau', name: '测试区司法局', short: '司法', parent: 'county', supervisedBy: ['county'] },
  { id: 'platform', kind: 'platform', name: '测试区综合行政执法指挥中心', short: '指挥', parent: 'county', supervisedBy: ['county'] },
  { id: 'county', kind: 'county', name: '测试区人民政府', short: '区府', parent: null },
];

const FINE_ONLY: PenaltyKinds = { fineIs: 'shall', warning: 'none', confiscation: 'none' };

const MATTERS: readonly Matter[] = [
  {
    code: 'CG-01', name: '随意倾倒建筑垃圾', keywords: ['建筑垃圾', '渣土', '倾倒'],
    duty: '山东省城市建设管理条例第三十四条', penaltyProvision: '山东省城市建设管理条例第四十一条', legalForm: 'local-regulation',
    empoweredBy: '测试区赋权事项目录（2024年）', validFrom: '2024-01-01', validTo: null,
    penalty: {
      citizen: { type: 'per-unit', unit: '立方米', amount: 5_000, ...FINE_ONLY }, organisation: { type: 'per-unit', unit: '立方米', amount: 5_000, ...FINE_ONLY },
      precondition: null, discretion: [],
    },
    department: 'urban', lifeSafety: false,
    decisionPeriodRules: [
      { id: 'extend-30', effect: 'extend', ground: '案情复杂', citation: '住房和城乡建设行政处罚程序规定第二十七条', max: { n: 30, unit: 'calendar-day' }, approvedBy: 'responsible-head' },
      { id: 'extend-60', effect: 'extend', ground: '案情特别复杂', citation: '住房和城乡建设行政处罚程序规定第二十七条', max: { n: 60, unit: 'calendar-day' }, approvedBy: 'collective-discussion', afterRule: 'extend-30' },
      { id: 'await-judgment', effect: 'suspend', ground: '须以相关案件的裁判结果为依据', citation: '住房和城乡建设行政处罚程序规定第二十八条', approvedBy: 'responsible-head' },
    ],
  },
  {
    code: 'XF-02', name: '损坏、挪用、擅自拆除、停用消防设施、器材', keywords: ['灭火器', '消防设施'],
    duty: '消防法第二十八条', penaltyProvision: '消防法第六十条第一款第二项、第二款', legalForm: 'law',
    empoweredBy: '测试区赋权事项目录（2024年）', validFrom: '2024-01-01', validTo: '2025-12-31',
    penalty: {
      citizen: { type: 'range', min: 0, max: 50_000, ...FINE_ONLY, warning: 'or' }, organisation: { type: 'range', min: 500_000, max: 5_000_000, ...FINE_ONLY },
      precondition: null,
      discretion: [
        { name: '较轻', when: '一处', min: 500_000, max: 1_500_000, party: 'organisation' },
        { name: '一般', when: '二至三处', min: 1_500_000, max: 3_500_000, party: 'organisation' },
        { name: '严重', when: '四处以上', min: 3_500_000, max: 5_000_000, party: 'organisation' },
      ],
    },
    department: 'fire', lifeSafety: true, decisionPeriodRules: [],
  },
  {
    code: 'CG-06', name: '公共场地堆放物料', keywords: ['堆放', '占道'],
    duty: '市容条例第十五条', penaltyProvision: '市容条例第四十二条第一项', legalForm: 'local-regulation',
    empoweredBy: '测试区赋权事项目录（2024年）', validFrom: '2024-01-01', validTo: null,
    penalty: {
      citizen: { type: 'range', min: 20_000, max: 100_000, ...FINE_ONLY, fineIs: 'may' }, organisation: { type: 'range', min: 20_000, max: 100_000, ...FINE_ONLY, fineIs: 'may' },
      precondition: 'fails-to-correct-in-time', discretion: [],
    },
    department: 'urban', lifeSafety: false, decisionPeriodRules: [],
  },
];

const RUNGS: readonly EscalationRung[] = [
  { after: hours(4), role: 'team-leader', at: 'own' },
  { after: hours(24), role: 'supervisor', at: 'supervising' },
  { after: hours(48), role: 'responsible-head', at: 'second-supervising' },
];

/** A region of its own, complete enough for every rule; every period the law leaves open is set. */
export const testPolicy: Policy = {
  region: 'test', version: 'test-1', name: '测试区', province: '山东省',
  organisations: ORGANISATIONS, matters: MATTERS,
  hearing: { citizen: 500_000, organisation: 5_000_000, basis: '测试区听证标准', hostQualification: null },
  review: {
    rules: [
      { tier: 1, name: '乡镇主审', basis: '行政处罚法 58', when: { type: 'always' } },
      { tier: 2, name: '部门协审：较大案件', basis: '测试区三级法制审核办法', when: { type: 'hearing-right' } },
      { tier: 2, name: '部门协审：经过听证', basis: '行政处罚法 58①二', when: { type: 'hearing-held' } },
      { tier: 2, name: '部门协审：罚款数额', basis: '测试区三级法制审核办法', when: { type: 'fine-at-least', citizen: 500_000, organisation: 500_000 } },
      { tier: 3, name: '司法局会审：重大公共利益', basis: '行政处罚法 58①一', when: { type: 'flag', flag: 'major-public-interest' } },
      { tier: 3, name: '司法局会审：申请法院执行', basis: '测试区三级法制审核办法', when: { type: 'court-enforcement' } },
    ],
    panel: { opinions: 3, lawyers: 1 },
  },
  discussion: { flags: ['complex', 'major'], fineAtLeast: { citizen: 1_000_000, organisation: 5_000_000 }, quorum: 3, basis: '行政处罚法 57②' },
  clocks: {
    accept: norm(workingHours(4)), hotline: norm(workingDays(5), '山东省政务服务热线管理办法'), dispatch: norm(workingHours(4)), 'take-job': norm(workingHours(8)),
    filing: norm(workingDays(15), '住房和城乡建设行政处罚程序规定第十五条'), investigation: norm(calendarDays(30)),
    'review-1': norm(workingDays(3)), 'review-2': norm(workingDays(5)), 'review-3': norm(workingDays(10)),
    treatment: norm(workingDays(3)), statement: { period: workingDays(5), basis: '住房和城乡建设行政处罚程序规定' },
    'suspension-review': norm(calendarDays(30)),
    publication: norm(workingDays(7), '住房和城乡建设行政处罚程序规定第十条'), closing: norm(workingDays(5)), refund: norm(workingDays(15)), score: norm(workingDays(10)), satisfaction: norm(workingDays(5)), 'return-visit': norm(calendarDays(30)),
    decision: { remind: [calendarDays(30), calendarDays(7)], escalate: RUNGS }, payment: { remind: [calendarDays(3)] }, default: { escalate: RUNGS },
  },
  numbers: { default: '{short}执〔{year}〕{n}号', 'penalty-decision': '{short}罚决〔{year}〕{n}号' },
  householdBusinessCountsAs: 'citizen',
  surcharge: true,
  payment: { bank: '测试区农商银行', account: '1234567890', electronic: '非税支付平台' },
  evaluation: {
    checklist: [
      { id: 'procedure', area: 'procedure', text: '程序合法、步骤齐全', basis: '行政处罚法 54–62', weight: 30 },
      { id: 'evidence', area: 'evidence', text: '事实清楚、证据充分', basis: '行政处罚法 40、46', weight: 25 },
      { id: 'law', area: 'law', text: '适用法律和裁量正确', basis: '行政处罚法 5、34', weight: 20 },
      { id: 'documents', area: 'documents', text: '文书完整规范', basis: '行政处罚法 44、59', weight: 15 },
      { id: 'time', area: 'time', text: '各环节未逾期', basis: '行政处罚法 60、61', weight: 10 },
    ],
    returnVisitAfter: calendarDays(30),
  },
  firstCaseGuidance: true,
};

/** A region that demands a certificate of who hosts. */
export const hostDemandingPolicy: Policy = {
  ...testPolicy, hearing: { ...testPolicy.hearing, hostQualification: { title: '听证主持人资格证', basis: '测试省行政执法监督条例第十一条' } },
};

function norm(period: Period, basis = '测试区内部规范'): ClockPolicy {
  return { period, basis, remind: [hours(2)], escalate: RUNGS };
}
function hours(n: number): Period { return { n, unit: 'hour' }; }
function workingHours(n: number): Period { return { n, unit: 'working-hour' }; }
function workingDays(n: number): Period { return { n, unit: 'working-day' }; }
function calendarDays(n: number): Period { return { n, unit: 'calendar-day' }; }

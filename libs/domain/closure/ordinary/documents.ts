import type { Facts, NumberSeries } from '../../file/facts.js';
import { officialNumber } from '../../file/official-number.js';
import type { Refusal } from '../../file/refusal.js';
import { dateOf } from '../../time/index.js';
import { entry, type ProceedingEntry } from './entries.js';
import { DOCUMENT_KINDS, type DocumentKind, type LegalDocument, type ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { organisationOf } from './rules.js';

export interface RequiredField {
  readonly name: string;
  readonly title: string;
  readonly article: string;
}

const field = (name: string, title: string, article: string): RequiredField => ({ name, title, article });

const PARTY = field('party', '当事人的姓名或者名称、地址', '行政处罚法 59①(一)');
const FACTS = field('facts', '违法事实', '行政处罚法 59①(二)');
const EVIDENCE = field('evidence', '证据', '行政处罚法 59①(二)');
const BASIS = field('basis', '依据', '行政处罚法 59①(三)');
const AGENCY = field('agency', '行政机关名称和日期', '行政处罚法 59①(六)');
const REMEDIES = field('remedies', '申请行政复议、提起行政诉讼的途径和期限', '行政处罚法 59①(五)');
const OPINION = field('opinion', '意见', '行政处罚法 47（全过程记录）');
const REASON = field('reason', '理由', '行政处罚法 47（全过程记录）');

/** What a document must contain before it may be issued, field by field with the article that asks for it. */
export const REQUIRED_CONTENTS: Readonly<Record<DocumentKind, readonly RequiredField[]>> = {
  'filing-approval': [FACTS, BASIS, OPINION, AGENCY],
  'no-filing-approval': [REASON, AGENCY],
  'preservation-notice': [field('items', '物品名称、数量', '行政处罚法 56'), REASON, field('period', '保存期限', '行政处罚法 56'), AGENCY],
  'correction-order': [PARTY, field('requirement', '改正内容', '行政处罚法 28①'), field('deadline', '改正期限', '行政处罚法 28①'), BASIS, AGENCY],
  'final-report': [FACTS, EVIDENCE, field('proposal', '处理建议', '行政处罚法 57'), BASIS],
  'review-opinion': [field('result', '审核结论', '行政处罚法 58'), OPINION, AGENCY],
  'discussion-record': [field('attendees', '参加人员', '行政处罚法 57②'), field('result', '讨论结论', '行政处罚法 57②'), OPINION, AGENCY],
  'prior-notice': [
    PARTY, field('proposal', '拟作出的行政处罚内容', '行政处罚法 44'), field('facts', '事实', '行政处罚法 44'), field('reasons', '理由', '行政处罚法 44'),
    field('basis', '依据', '行政处罚法 44'), field('rights', '陈述、申辩、要求听证等权利', '行政处罚法 44、63'), AGENCY,
  ],
  'hearing-notice': [PARTY, field('heldAt', '听证时间', '行政处罚法 64(2)'), field('place', '听证地点', '行政处罚法 64(2)'), field('host', '主持人', '行政处罚法 64(4)'), field('rights', '申请回避、委托代理等权利', '行政处罚法 64'), AGENCY],
  'hearing-report': [FACTS, field('report', '听证意见', '行政处罚法 65'), AGENCY],
  reexamination: [field('statement', '陈述申辩内容', '行政处罚法 45①'), field('findings', '复核意见', '行政处罚法 45①'), field('adopted', '是否采纳', '行政处罚法 45①'), AGENCY],
  'penalty-decision': [
    PARTY, FACTS, EVIDENCE, field('penalty', '行政处罚的种类', '行政处罚法 59①(三)'), BASIS,
    field('performance', '行政处罚的履行方式和期限', '行政处罚法 59①(四)'), REMEDIES, AGENCY,
    field('bank', '缴款银行或者电子支付渠道', '罚款决定与罚款收缴分离实施办法 7'), field('surcharge', '逾期是否加处罚款及标准', '罚款决定与罚款收缴分离实施办法 7、行政强制法 45①'),
  ],
  'no-penalty-decision': [PARTY, FACTS, EVIDENCE, field('reasons', '不予处罚的理由和教育内容', '行政处罚法 33、57'), BASIS, REMEDIES, AGENCY],
  'deferral-approval': [REASON, field('schedule', '延期或者分期安排', '行政处罚法 66②'), OPINION, AGENCY],
  demand: [PARTY, field('deadline', '履行期限', '行政强制法 35(一)'), field('manner', '履行方式', '行政强制法 35(二)'), field('amount', '金额和给付方式', '行政强制法 35(三)'), field('rights', '陈述权和申辩权', '行政强制法 35(四)'), AGENCY],
  'enforcement-application': [
    field('decision', '行政决定书及作出决定的事实、理由和依据', '行政强制法 55①(二)'), field('opinion', '当事人的意见及催告情况', '行政强制法 55①(三)'),
    field('subject', '申请强制执行标的情况', '行政强制法 55①(四)'), field('materials', '随附材料', '行政强制法 55①(五)'), field('signature', '行政机关负责人签名、盖章、日期', '行政强制法 55②'),
  ],
  'period-extension': [field('citation', '延长依据', '行政处罚法 60'), REASON, AGENCY],
  suspension: [field('citation', '中止依据', '行政处罚法 60'), REASON, AGENCY],
  resumption: [REASON, AGENCY],
  'recusal-decision': [field('person', '被申请回避人', '行政处罚法 43'), field('result', '决定', '行政处罚法 43③'), REASON, AGENCY],
  'closure-approval': [field('summary', '案件处理和执行情况', '行政处罚法 47（全过程记录）'), OPINION, AGENCY],
};

/** What is done to the party itself, so that it is never another's; a preservation holds whoever has the things. */
const ADDRESSED: readonly DocumentKind[] = ['correction-order', 'prior-notice', 'hearing-notice', 'reexamination', 'penalty-decision', 'no-penalty-decision', 'deferral-approval', 'demand'];

export function isAddressed(kind: DocumentKind): boolean {
  return ADDRESSED.includes(kind);
}

/** Addressed to somebody who is the party no more. */
export function isFormers({ addressee }: LegalDocument, { partyId }: Pick<ProceedingState, 'partyId'>): boolean {
  return addressee !== undefined && addressee !== partyId;
}

/** What a field of a document is called: by its own kind, else by any kind that asks for it. */
export function contentLabel(kind: DocumentKind, name: string): string {
  const known = [...REQUIRED_CONTENTS[kind], ...Object.values(REQUIRED_CONTENTS).flat()];
  return known.find((asked) => asked.name === name)?.title ?? name;
}

/** Which number series a document comes from: per office, legal year and kind; training cases have their own. */
export function seriesOf(state: Pick<ProceedingState, 'orgId' | 'training'>, kind: DocumentKind, now: string): NumberSeries {
  return { orgId: state.orgId, kind, training: state.training, year: Number(now.slice(0, 4)) };
}

/** The document as an entry, or the refusal that names every missing field and its article. `id` is one of facts.newIds. */
export function issue(state: ProceedingState, facts: Facts, kind: DocumentKind, contents: Readonly<Record<string, string>>): { document: LegalDocument; entry: ProceedingEntry } | Refusal {
  const filled = { ...contents, agency: agencyAndDate(state, facts) };
  const missing = REQUIRED_CONTENTS[kind].filter(({ name }) => !(filled as Record<string, string | undefined>)[name]?.trim());
  if (missing.length > 0) {
    const list = missing.map(({ title, article }) => `${title}（${article}）`).join('；');
    return refuse('document-incomplete', `${DOCUMENT_KINDS[kind]}缺少必备内容：${list}。`);
  }
  const number = officialNumber(facts, { kind, words: DOCUMENT_KINDS[kind], orgId: state.orgId, training: state.training });
  const document: LegalDocument = {
    id: facts.newIds[0] as string, kind, number, issuedAt: facts.now, issuedBy: facts.actor.personId, contents: filled,
    ...state.partyId !== null && isAddressed(kind) ? { addressee: state.partyId } : {}, service: null,
  };
  return { document, entry: entry('documentIssued', { document }) };
}

function agencyAndDate(state: ProceedingState, facts: Facts): string {
  const name = organisationOf(facts, state.orgId)?.name ?? '';
  return name && `${name}，${dateOf(facts.now)}`;
}

export function documentOf(state: ProceedingState, id: string): LegalDocument | undefined {
  return state.documents.find((document) => document.id === id);
}

export function partyLine(state: ProceedingState): string {
  return state.party?.name && state.party.address ? `${state.party.name}，${state.party.address}` : '';
}

export function evidenceLine(state: ProceedingState, ids?: readonly string[]): string {
  return state.evidence.filter(({ id }) => !ids || ids.includes(id)).map(({ title }) => title).join('；');
}

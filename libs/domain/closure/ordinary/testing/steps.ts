import { identityNumberProblem } from '../../../party/index.js';
import type { AddEvidence, ProceedingCommand, RecordPayment, ServeDocument } from '../commands.js';
import type { Party, Proposal, ServiceMethod, ServiceProof } from '../model.js';
import type { Play } from './play.js';

export const citizen: Party = { name: '孙某', kind: 'citizen', address: '石桥镇滨河路8号', idKind: 'resident-id', idNumber: '37028219800501001X' };
export const neighbour: Party = { name: '钱某', kind: 'citizen', address: '石桥镇滨河路9号', idKind: 'resident-id', idNumber: '370282198005020023' };
export const company: Party = { name: '测试包装厂', kind: 'organisation', address: '石桥镇工业园', idKind: 'credit-code', idNumber: '91370200MA00000002', representative: '赵某' };

/** A citizen whose made-up number holds this birth date. */
export function bornOn(birthDate: string, more: Partial<Party> = {}): Party {
  const first = `370282${birthDate.replaceAll('-', '')}001`;
  const idNumber = [...'0123456789X'].map((check) => first + check).find((number) => identityNumberProblem(number) === null);
  return { ...citizen, ...idNumber === undefined ? {} : { idNumber }, ...more };
}

/** 12 m³ of rubble at 50 yuan. */
export function fineFor(cubicMetres: number, more: Partial<Proposal> = {}): Proposal {
  return {
    outcome: 'penalty', fine: cubicMetres * 5_000, warning: false, correction: '清除建筑垃圾', quantity: cubicMetres, factors: [], reasons: `每立方米五十元，共${cubicMetres}立方米`, flags: [], ...more,
  };
}

export const noPenalty: Proposal = { outcome: 'no-penalty', fine: 0, warning: false, correction: null, quantity: null, factors: ['minor-and-corrected'], reasons: '违法行为轻微并及时改正，没有造成危害后果，已予教育', flags: [] };
export const notEstablished: Proposal = { ...noPenalty, outcome: 'not-established', factors: [], reasons: '证据不足以证明当事人实施' };

export function evidenceStep(play: Play, more: Partial<AddEvidence> = {}): AddEvidence {
  return {
    type: 'add-evidence', kind: 'site-record', title: '现场检查笔录', sha256: 'sha-evidence', fileName: '笔录.pdf', origin: '现场制作', takenBy: ['officer-1', 'officer-2'],
    takenAt: play.now, place: '滨河路', certificatesShown: true, ...more,
  };
}

export function filingStep(more: Partial<Extract<ProceedingCommand, { type: 'propose-filing' }>> = {}): ProceedingCommand {
  return { type: 'propose-filing', facts: '倾倒建筑垃圾12立方米', offenceAt: '2024-11-24T09:00:00+08:00', harm: false, ...more };
}

export function reportStep(play: Play, proposal: Proposal, evidence = play.state.evidence.map(({ id }) => id)): ProceedingCommand {
  return { type: 'submit-final-report', facts: '事实清楚，证据充分', evidence, proposal };
}

/** A proof that suffices for each method. */
export const PROOFS: Readonly<Record<ServiceMethod, ServiceProof>> = {
  direct: { receiptSha256: 'sha-receipt', recipient: '孙某', relation: 'party' },
  leaving: { receiptSha256: 'sha-receipt', refusalReason: '拒绝签收', witnesses: ['村委会主任'] },
  electronic: { receiptSha256: 'sha-receipt', system: '电子送达平台' },
  mail: { receiptSha256: 'sha-receipt', trackingNumber: 'EMS1' },
  entrusted: { receiptSha256: 'sha-receipt', entrustedTo: '柳林街道办事处' },
  transferred: { receiptSha256: 'sha-receipt', entrustedTo: '某监狱' },
  announcement: { receiptSha256: 'sha-receipt', announcementReason: '下落不明，直接、邮寄均退回', announcedIn: '政府网站', announcedAt: '' },
};

export function serviceStep(play: Play, documentId: string, method: ServiceMethod = 'direct', proof: ServiceProof = PROOFS[method]): ServeDocument {
  return { type: 'serve-document', documentId, method, servedAt: play.now, proof: method === 'announcement' ? { ...proof, announcedAt: play.now } : proof };
}

/** The last document of a kind, served at once. */
export function serve(play: Play, kind: Parameters<Play['document']>[0], method: ServiceMethod = 'direct'): Play {
  return play.take('officer-1', serviceStep(play, play.document(kind).id, method));
}

export function heldDiscussion(play: Play, more: Partial<Extract<ProceedingCommand, { type: 'record-discussion' }>> = {}): ProceedingCommand {
  return { type: 'record-discussion', attendees: ['head', 'deputy-1', 'deputy-2'], heldAt: play.now, recordSha256: 'sha-discussion', approved: true, opinion: '一致同意', ...more };
}

export function payStep(play: Play, amount: number, paidAt: string = play.now): RecordPayment {
  return { type: 'record-payment', amount, paidAt, receiptNo: `财票${play.state.payments.length + 1}`, channel: 'bank' };
}

export const REVIEW: ProceedingCommand = { type: 'approve-review', opinion: '事实清楚，同意' };
export const RETURN: ProceedingCommand = { type: 'return-review', opinion: '退回补正', points: ['补充询问笔录'] };
export const DECIDE: ProceedingCommand = { type: 'issue-decision', facts: '倾倒建筑垃圾', reasons: '当事人未陈述申辩' };

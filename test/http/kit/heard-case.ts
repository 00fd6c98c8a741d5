import { caseKind, proceedingKind, SYSTEM, type ProceedingState } from '@sidan/domain';
import { fileById, Recorder, Rulebook } from '@sidan/persistence';
import { randomUUID } from 'node:crypto';
import { jobOutcomeOf } from '../../../apps/worker/src/activities/job-outcome.js';
import type { TestApi } from './api.js';
import type { Json } from './caller.js';
import { registered, step } from './case.js';

interface Said { readonly status: number; readonly code: string | undefined; readonly article: string | undefined }
interface Files { readonly caseId: string; readonly proceedingId: string }

const KINDS = { case: caseKind, proceeding: proceedingKind };
const PARTY = { name: '测试区某包装厂', kind: 'organisation', address: '石桥镇工业园', idKind: 'credit-code', idNumber: '91370200MA00000002', representative: '赵某' };
/** Enough for all three tiers of review, a discussion and a hearing. */
const PROPOSAL = { outcome: 'penalty', fine: 5_000_000, warning: false, correction: '立即恢复消防器材', quantity: null, factors: [], reasons: '情节严重', flags: ['major-public-interest'], step: '严重' };

/** A training case of the gravest kind, driven over HTTP; between its milestones a test asks what it likes. */
export class HeardCase {
  private constructor(private readonly api: TestApi, private readonly files: Files) {}

  static async open(api: TestApi, investigators: readonly string[]): Promise<HeardCase> {
    const { caseId } = await registered(api);
    const matter = 'XF-02';
    await step(api, 'clerk', `cases/${caseId}/actions/accept-report`, { matter });
    await step(api, 'dispatcher', `cases/${caseId}/actions/assign-job`, { matter, orgId: 'town' });
    const { body } = await (await api.as('leader')).get(`/api/cases/${caseId}`);
    const receipt = await step(api, 'leader', `cases/${caseId}/actions/take-job`, { jobId: body.jobs[0].id, officers: investigators });
    return new HeardCase(api, { caseId, proceedingId: receipt.births[0].id });
  }

  /** A step that must succeed. */
  step(who: string, action: string, body: object): Promise<Json> {
    return step(this.api, who, `proceedings/${this.files.proceedingId}/actions/${action}`, body);
  }

  asked(who: string, action: string, body: object): Promise<Said> {
    return this.answer(who, `/api/proceedings/${this.files.proceedingId}/actions/${action}`, body);
  }

  askedOfCase(who: string, action: string, body: object): Promise<Said> {
    return this.answer(who, `/api/cases/${this.files.caseId}/actions/${action}`, body);
  }

  private async answer(who: string, path: string, body: object): Promise<Said> {
    const { status, body: { code, article } } = await (await this.api.as(who)).post(path, body);
    return { status, code, article };
  }

  /** An uploaded scan of anything. */
  async paper(): Promise<string> {
    const { body } = await (await this.api.as('officer-1')).upload(Buffer.from(`%PDF-1.7 ${randomUUID()}`), 'application/pdf', '扫描件.pdf');
    return body.sha256;
  }

  async discussion(attendees: readonly string[]): Promise<object> {
    return { attendees, heldAt: await this.now(), recordSha256: await this.paper(), approved: true, opinion: '同意' };
  }

  /** Filed, guided, the investigators relieved, and the report handed in. */
  async reported(): Promise<void> {
    await this.step('leader', 'assign-investigators', { officers: ['officer-1', 'officer-2'] });
    const receipt = await this.step('officer-1', 'add-evidence', {
      kind: 'site-record', title: '检查笔录', sha256: await this.paper(), fileName: '笔录.pdf', origin: '现场', takenBy: ['officer-1', 'officer-2'], takenAt: await this.now(), place: '工业园', certificatesShown: true,
    });
    const evidence = receipt.entries.find(({ type }: { type: string }) => type === 'evidenceAdded').body.evidence.id;
    await this.step('officer-1', 'identify-party', { party: PARTY });
    await this.step('officer-1', 'propose-filing', { facts: '擅自停用消防设施', offenceAt: '2024-11-24T09:00:00+08:00', harm: false });
    await this.step('judge-filing', 'approve-filing', { opinion: '同意' });
    await this.step('judge-bureau', 'record-guidance', { text: '注意程序' });
    await this.step('officer-1', 'submit-final-report', { facts: '擅自停用消防设施', evidence: [evidence], proposal: PROPOSAL });
  }

  /** The notice served, a statement waived, and a hearing asked for. */
  async noticed(): Promise<void> {
    await this.step('officer-1', 'issue-prior-notice', { facts: '事实', reasons: '理由' });
    await this.served('prior-notice');
    await this.step('officer-1', 'waive-statement', { signedSha256: await this.paper() });
    await this.step('officer-1', 'request-hearing', { requestedAt: await this.now(), form: 'written' });
  }

  async hearingDay(): Promise<void> {
    await this.served('hearing-notice');
    await this.moveTo('2024-12-10T09:30:00+08:00');
  }

  /** Served, put right, paid, closed; and the case told so, as the worker does. */
  async performedAndClosed(head: string): Promise<void> {
    await this.served('penalty-decision');
    await this.step('officer-1', 'record-payment', { amount: PROPOSAL.fine, paidAt: await this.now(), receiptNo: randomUUID(), channel: 'bank' });
    if ((await this.state()).correction) await this.step('officer-1', 'verify-correction', { corrected: true, findings: '已恢复' });
    await this.step('officer-1', 'propose-closure', { summary: '已履行' });
    await this.step(head, 'approve-closure', { opinion: '同意结案' });
    await this.concluded();
  }

  private async concluded(): Promise<void> {
    const { database } = this.api;
    const { caseId, proceedingId } = this.files;
    const outcome = jobOutcomeOf(await this.state());
    if (!outcome) throw new Error('the proceeding has not ended');
    const recorder = new Recorder(database, KINDS, new Rulebook(database));
    const result = await recorder.record({
      kind: 'case', fileId: caseId, commandId: randomUUID(), command: { type: 'conclude-job', proceedingId, outcome }, actor: SYSTEM, expectedSeq: null, requestId: 'test',
    });
    if (!('ok' in result)) throw new Error(JSON.stringify(result));
  }

  private async served(kind: string): Promise<void> {
    const document = (await this.state()).documents.findLast((one) => one.kind === kind);
    if (!document) throw new Error(`no ${kind} to serve`);
    const proof = { receiptSha256: await this.paper(), recipient: '赵某', relation: 'legal-representative' };
    await this.step('officer-1', 'serve-document', { documentId: document.id, method: 'direct', servedAt: await this.now(), proof });
  }

  private async state(): Promise<ProceedingState> {
    const file = await fileById(this.api.database, KINDS, 'proceeding', this.files.proceedingId);
    return file?.state as ProceedingState;
  }

  private async now(): Promise<string> {
    return (await (await this.api.as('leader')).get(`/api/training/${this.files.caseId}/clock`)).body.legalNow;
  }

  private async moveTo(to: string): Promise<void> {
    const { status } = await (await this.api.as('leader')).post(`/api/training/${this.files.caseId}/clock`, { to });
    if (status !== 200) throw new Error(`the clock did not move to ${to}: ${status}`);
  }
}

// An ordinary case on real time, from the phone call to the closed file: the steps that the bench times.
import { randomBytes, randomUUID } from 'node:crypto';
import { personIdOf, scan } from '../stories/driver.mjs';

const PEOPLE = {
  clerk: 'hejin.clerk', dispatcher: 'hejin.dispatcher', leader: 'hejin.leader', first: 'hejin.officer1', second: 'hejin.officer2', reviewer: 'hejin.reviewer', head: 'hejin.head',
};
const OFFICERS = [PEOPLE.first, PEOPLE.second].map(personIdOf);
const ORG = 'chengqu';

/** A site record, two receipts and a waiver: a paper proves one thing, so each case has its own. */
const PAPERS_PER_CASE = 4;
const UPLOADS_AT_ONCE = 8;

/** Papers for so many cases, stored beforehand, since the bench times steps and not uploads; hands out one case's at a time. */
export async function storePapers(tell, cases) {
  const store = () => tell.upload(PEOPLE.first, '扫描件.pdf', scan(randomUUID()), 'application/pdf');
  // One alone, which signs its uploader in for the others.
  const stored = [await store()];
  await Promise.all(Array.from({ length: UPLOADS_AT_ONCE }, async () => {
    while (stored.length < cases * PAPERS_PER_CASE) stored.push(await store());
  }));
  return async () => (stored.length >= PAPERS_PER_CASE ? stored.splice(0, PAPERS_PER_CASE) : Promise.all(Array.from({ length: PAPERS_PER_CASE }, store)));
}

/** Tokens by person, so that no timed step waits for argon2. */
export async function signEveryoneIn(tell, password) {
  const signIn = async (username) => [username, (await tell.must(tell.call('/api/session', { method: 'POST', body: { username, password } }), username)).token];
  return new Map(await Promise.all(Object.values(PEOPLE).map(signIn)));
}

/** Drives one case to its closed file; `send(who, path, body)` takes and times a step. Nothing is read in between. */
export async function driveCase(send, papers, matter) {
  const act = (who, file, action, body = {}) => send(who, `/api/${file.kind}s/${file.id}/actions/${action}`, body);
  const { caseId } = await send(PEOPLE.clerk, '/api/reports', { orgId: ORG, source: 'phone', description: '群众来电反映', place: { address: '某路' } });
  const file = { kind: 'case', id: caseId };
  await act(PEOPLE.clerk, file, 'accept-report', { matter });
  const offered = await act(PEOPLE.dispatcher, file, 'assign-job', { matter, orgId: ORG });
  const { jobId } = offered.entries.find(({ type }) => type === 'jobOffered').body;
  const taken = await act(PEOPLE.leader, file, 'take-job', { jobId, officers: OFFICERS });
  await ordinaryProcedure(act, { kind: 'proceeding', id: taken.births[0].id }, papers);
}

async function ordinaryProcedure(act, file, [record, noticeReceipt, waiver, decisionReceipt]) {
  const now = new Date().toISOString();
  const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
  const evidence = await act(PEOPLE.first, file, 'add-evidence', {
    kind: 'site-record', title: '现场检查笔录', sha256: record, fileName: '笔录.pdf', origin: '现场制作', takenBy: OFFICERS, takenAt: now, place: '某路', certificatesShown: true,
  });
  const evidenceId = evidence.entries[0].body.evidence.id;
  await act(PEOPLE.first, file, 'identify-party', { party: { name: '某人', kind: 'citizen', address: '某村', idKind: 'passport', idNumber: `E${randomBytes(4).toString('hex').toUpperCase()}` } });
  await act(PEOPLE.first, file, 'propose-filing', { facts: '事实', offenceAt: anHourAgo, harm: false });
  await act(PEOPLE.head, file, 'approve-filing', { opinion: '同意' });
  await act(PEOPLE.first, file, 'submit-final-report', {
    facts: '事实清楚', evidence: [evidenceId],
    proposal: { outcome: 'penalty', fine: 20_000, warning: false, correction: '立即改正', quantity: null, factors: [], reasons: '裁量适当', flags: [] },
  });
  await act(PEOPLE.reviewer, file, 'approve-review', { opinion: '同意' });
  await act(PEOPLE.head, file, 'approve-treatment', { opinion: '同意' });
  const notice = await act(PEOPLE.first, file, 'issue-prior-notice', { facts: '事实', reasons: '理由' });
  const proof = (receiptSha256) => ({ receiptSha256, recipient: '某人', relation: 'party' });
  await act(PEOPLE.first, file, 'serve-document', { documentId: documentId(notice), method: 'direct', servedAt: new Date().toISOString(), proof: proof(noticeReceipt) });
  await act(PEOPLE.first, file, 'waive-statement', { signedSha256: waiver });
  const decision = await act(PEOPLE.head, file, 'issue-decision', { facts: '事实', reasons: '理由' });
  await act(PEOPLE.first, file, 'serve-document', { documentId: documentId(decision), method: 'direct', servedAt: new Date().toISOString(), proof: proof(decisionReceipt) });
  await act(PEOPLE.first, file, 'verify-correction', { corrected: true, findings: '已改正' });
  await act(PEOPLE.first, file, 'record-payment', { amount: 20_000, paidAt: new Date().toISOString(), receiptNo: randomUUID(), channel: 'bank' });
  await act(PEOPLE.first, file, 'propose-closure', { summary: '已履行' });
  await act(PEOPLE.head, file, 'approve-closure', { opinion: '同意' });
}

function documentId(receipt) {
  return receipt.entries.find(({ type }) => type === 'documentIssued').body.document.id;
}

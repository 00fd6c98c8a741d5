// Turns that several stories share: how a report becomes a proceeding, and how papers are served.
import { randomUUID } from 'node:crypto';
import { photo, scan } from './driver.mjs';

/** Registers, accepts, dispatches and takes a report; answers with case and proceeding. */
export async function openProceeding(tell, { orgId, report, matter, at, officers, people }) {
  const { caseId, reportNo, followUpCode } = await tell.must(
    tell.call('/api/reports', { as: people.clerk, method: 'POST', key: randomUUID(), body: { orgId, ...report, training: { startAt: at } } }), '登记线索');
  tell.say(`  ${people.clerk.padEnd(18)} 登记线索                 → ${reportNo}，查询码 ${followUpCode}`);
  const file = { kind: 'case', id: caseId };
  await tell.act(people.clerk, file, 'accept-report', { matter });
  const { body } = await tell.call(`/api/cases/${caseId}`, { as: people.dispatcher });
  await tell.act(people.dispatcher, file, 'assign-job', { matter, orgId: body.state.orgId });
  const proceeding = await takeJob(tell, file, people.leader, officers);
  return { file, proceeding, followUpCode };
}

export async function takeJob(tell, file, leader, officers) {
  const { state } = await tell.view(leader, file);
  const job = state.jobs.find(({ takenAt }) => takenAt === null);
  const receipt = await tell.act(leader, file, 'take-job', { jobId: job.id, officers });
  return { kind: 'proceeding', id: receipt.births.find(({ kind }) => kind === 'proceeding').id };
}

/** Adds one piece of evidence whose file is uploaded first. */
export async function gather(tell, proceeding, who, evidence) {
  const visual = evidence.kind === 'audio-visual';
  const sha256 = visual ? await tell.upload(who, `${evidence.title}.png`, photo(evidence.title + evidence.takenAt), 'image/png') : await tell.upload(who, `${evidence.title}.pdf`, scan(evidence.title + evidence.takenAt), 'application/pdf');
  const receipt = await tell.act(who, proceeding, 'add-evidence', { certificatesShown: true, ...evidence, sha256, fileName: `${evidence.title}.${visual ? 'png' : 'pdf'}` });
  return receipt.entries.find(({ type }) => type === 'evidenceAdded').body.evidence.id;
}

/** 直接送达 of the newest document of a kind, signed by its recipient. */
export async function serveDirectly(tell, proceeding, who, kind, servedAt, recipient, relation = 'party') {
  const { state } = await tell.view(who, proceeding);
  const document = state.documents.findLast((candidate) => candidate.kind === kind);
  const receiptSha256 = await tell.upload(who, '送达回证.pdf', scan(`${document.number} 送达回证`), 'application/pdf');
  return tell.act(who, proceeding, 'serve-document', { documentId: document.id, method: 'direct', servedAt, proof: { receiptSha256, recipient, relation } });
}

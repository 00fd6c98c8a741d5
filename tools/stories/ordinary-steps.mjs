// How a report becomes a proceeding, for tests that need one to go on from.
import { randomUUID } from 'node:crypto';

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

async function takeJob(tell, file, leader, officers) {
  const { state } = await tell.view(leader, file);
  const job = state.jobs.find(({ takenAt }) => takenAt === null);
  const receipt = await tell.act(leader, file, 'take-job', { jobId: job.id, officers });
  return { kind: 'proceeding', id: receipt.births.find(({ kind }) => kind === 'proceeding').id };
}

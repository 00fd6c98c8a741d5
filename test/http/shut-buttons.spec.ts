import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestApi } from './kit/api.js';
import type { Json } from './kit/caller.js';
import { START, step, taken } from './kit/case.js';
import { CASE_BODIES, PROCEEDING_BODIES } from './kit/sample-bodies.js';

const PEOPLE = ['officer-1', 'leader', 'head', 'reviewer', 'clerk', 'file-reviewer'];
const PARTY = { name: '孙某', kind: 'citizen', address: '石桥镇滨河路8号', birthDate: '1980-05-01', idNumber: '37028219800501001X' };
const PROPOSAL = { outcome: 'penalty', fine: 60_000, warning: false, correction: '清除建筑垃圾', quantity: 12, factors: [], reasons: '每立方米五十元', flags: [] };

let api: TestApi;
let caseId: string;
let proceedingId: string;

beforeAll(async () => {
  api = await TestApi.start();
  ({ caseId, proceedingId } = await taken(api));
}, 60_000);
afterAll(() => api.stop());

/** What leads from each phase of a story to the next. */
const WAY: readonly (readonly [phase: string, on: () => Promise<unknown>])[] = [
  ['verification', async () => {
    await act('officer-1', 'identify-party', { party: PARTY });
    await act('officer-1', 'add-evidence', { kind: 'site-record', title: '检查笔录', sha256: await paper(), fileName: '笔录.pdf', origin: '现场', takenBy: ['officer-1', 'officer-2'], takenAt: START, place: '滨河路', certificatesShown: true });
    await act('officer-1', 'propose-filing', { facts: '倾倒建筑垃圾', offenceAt: '2024-11-24T09:00:00+08:00', harm: false });
  }],
  ['filing', () => act('head', 'approve-filing', { opinion: '同意' })],
  ['investigation', async () => {
    const { state } = await view('officer-1');
    if (state.firstCase) await act('bureau-lead', 'record-guidance', { text: '注意程序' });
    await act('officer-1', 'submit-final-report', { facts: '事实清楚', evidence: state.evidence.map(({ id }: Json) => id), proposal: PROPOSAL });
  }],
  ['review', () => act('reviewer', 'approve-review', { opinion: '同意' })],
  ['treatment', () => act('head', 'approve-treatment', { opinion: '同意' })],
  ['prior-notice', async () => { await act('officer-1', 'issue-prior-notice', { facts: '倾倒', reasons: '违反条例' }); await served('prior-notice'); }],
  ['statement', () => passed('2024-12-03T09:00:00+08:00')],
];

describe('the reason beside a shut button is the one that the step itself gives', () => {
  it.each(WAY.map(([phase]) => phase))('%s', async (phase) => {
    expect((await view('officer-1')).phase).toBe(phase);
    const compared = await Promise.all(PEOPLE.flatMap((who) => [compare(who, `cases/${caseId}`, CASE_BODIES), compare(who, `proceedings/${proceedingId}`, PROCEEDING_BODIES)]));
    expect(compared.flatMap(({ different }) => different)).toEqual([]);
    expect(compared.reduce((sum, { same }) => sum + same, 0)).toBeGreaterThan(200);
    await WAY.find(([from]) => from === phase)?.[1]();
  }, 60_000);
});

/** Every step that is shut to somebody, asked all the same. What no choice is left for, a form cannot even be sent for. */
async function compare(who: string, file: string, bodies: Readonly<Record<string, object>>): Promise<{ same: number; different: readonly string[] }> {
  const caller = await api.as(who);
  const { body } = await caller.get(`/api/${file}`);
  const shut = body.actions.filter(({ allowed, next }: Json) => !allowed && next !== null);
  const told = await Promise.all(shut.map(async ({ action, why, article, next }: Json) => {
    const form = action === 'submit-final-report' ? { ...bodies[action], evidence: body.state.evidence.map(({ id }: Json) => id) } : bodies[action] as object;
    const { body: problem } = await caller.post(`/api/${file}/actions/${action}`, form);
    const same = problem.detail === why && problem.article === article && problem.next === next;
    return same ? null : `${who} ${body.phase} ${action}: ${why}（${article}；${next}）, but ${problem.code}: ${problem.detail}（${problem.article}；${problem.next}）`;
  }));
  return { same: told.filter((each) => each === null).length, different: told.filter((each) => each !== null) };
}

function act(who: string, action: string, body: object): Promise<Json> {
  return step(api, who, `proceedings/${proceedingId}/actions/${action}`, body);
}

async function view(who: string): Promise<Json> {
  return (await (await api.as(who)).get(`/api/proceedings/${proceedingId}`)).body;
}

async function paper(): Promise<string> {
  return (await (await api.as('officer-1')).upload(Buffer.from(`%PDF-1.7 ${randomUUID()}`), 'application/pdf', '扫描件.pdf')).body.sha256;
}

async function served(kind: string): Promise<void> {
  const document = (await view('officer-1')).state.documents.findLast((one: Json) => one.kind === kind);
  await act('officer-1', 'serve-document', { documentId: document.id, method: 'direct', servedAt: (await view('officer-1')).legalNow, proof: { receiptSha256: await paper(), recipient: '孙某', relation: 'party' } });
}

async function passed(to: string): Promise<void> {
  expect((await (await api.as('leader')).post(`/api/training/${caseId}/clock`, { to })).status).toBe(200);
}

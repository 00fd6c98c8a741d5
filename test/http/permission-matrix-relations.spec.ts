import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CASE_REFUSALS, PROCEEDING_REFUSALS } from '@sidan/domain';
import { fullScore } from '../../libs/domain/testing/index.js';
import { TestApi } from './kit/api.js';
import { HeardCase } from './kit/heard-case.js';
import { addHolders } from './kit/posts.js';

const BARRED = { status: 422, code: 'investigator-may-not', article: PROCEEDING_REFUSALS['investigator-may-not'].article };
const NOT_TO_SCORE = { status: 403, code: 'handled-it-yourself', article: CASE_REFUSALS['handled-it-yourself'].article };

/** Who investigates and holds besides the post in which they would judge their own work. */
const investigates = (role: 'township-reviewer' | 'department-reviewer' | 'bureau-reviewer' | 'panel-lawyer' | 'responsible-head' | 'file-reviewer', orgId: string) =>
  [`officer-and-${role}`, [{ role: 'officer', orgId: 'town' }, { role, orgId }]] as const;
/** Who reviews, decides or hosts, and holds besides the post in which files are scored. */
const scores = (role: 'township-reviewer' | 'department-reviewer' | 'bureau-reviewer' | 'panel-lawyer' | 'responsible-head', orgId: string, name: string) =>
  [name, [{ role, orgId }, { role: 'file-reviewer', orgId: 'bureau' }]] as const;

const INVESTIGATORS = [
  investigates('township-reviewer', 'town'), investigates('department-reviewer', 'fire'), investigates('bureau-reviewer', 'bureau'), investigates('panel-lawyer', 'bureau'),
  investigates('responsible-head', 'town'), investigates('file-reviewer', 'bureau'),
] as const;
const JUDGES = [
  scores('township-reviewer', 'town', 'judge-reviewer'), scores('township-reviewer', 'town', 'judge-host'), scores('department-reviewer', 'fire', 'judge-department'),
  scores('bureau-reviewer', 'bureau', 'judge-bureau'), scores('panel-lawyer', 'bureau', 'judge-lawyer'), scores('responsible-head', 'town', 'judge-filing'),
  scores('responsible-head', 'town', 'judge-discussing'), scores('responsible-head', 'town', 'judge-deciding'), scores('responsible-head', 'town', 'judge-closing'),
] as const;

let api: TestApi;
let file: HeardCase;

beforeAll(async () => {
  api = await TestApi.start();
  await addHolders(api.database, [...INVESTIGATORS, ...JUDGES]);
  // They investigate first and are relieved before the report: what they did stays with them.
  file = await HeardCase.open(api, INVESTIGATORS.map(([username]) => username));
}, 60_000);
afterAll(() => api.stop());

describe('who investigated, even if relieved since', () => {
  it('reviews the report at no tier', async () => {
    await file.reported();
    expect(await reviewedByOthers()).toEqual(Array.from({ length: 7 }, () => BARRED));
  }, 60_000);

  it('neither approves nor rejects the treatment, and does not sit in its discussion', async () => {
    const head = 'officer-and-responsible-head';
    expect(await file.asked(head, 'approve-treatment', { opinion: '同意' })).toEqual(BARRED);
    expect(await file.asked(head, 'reject-treatment', { points: ['重做'] })).toEqual(BARRED);
    expect(await file.asked('head', 'record-discussion', await file.discussion(['head', 'deputy-1', 'deputy-2', head]))).toEqual(BARRED);
    // Whoever keeps the minutes without having sat there decides nothing.
    expect(await file.asked('head', 'record-discussion', await file.discussion(['head', 'deputy-1', 'officer-1', 'deputy-2']))).toEqual(BARRED);
    await file.step('head', 'record-discussion', await file.discussion(['head', 'deputy-1', 'judge-discussing']));
  });

  it('neither hosts the hearing, nor writes its report, nor reviews the case after it', async () => {
    const host = 'officer-and-township-reviewer';
    await file.noticed();
    expect(await file.asked('reviewer', 'notify-hearing', { heldAt: '2024-12-10T09:00:00+08:00', place: '会议室', host, public: true })).toEqual(BARRED);
    await file.step('reviewer', 'notify-hearing', { heldAt: '2024-12-10T09:00:00+08:00', place: '会议室', host: 'judge-host', public: true });
    await file.hearingDay();
    expect(await file.asked(host, 'hold-hearing', { partyPresent: false, agents: [], signed: false })).toEqual(BARRED);
    await file.step('judge-host', 'hold-hearing', { partyPresent: true, agents: [], signed: true, transcriptSha256: await file.paper() });
    expect(await file.asked(host, 'conclude-hearing', { report: '维持' })).toEqual(BARRED);
    await file.step('judge-host', 'conclude-hearing', { report: '维持' });
    expect(await reviewedByOthers()).toEqual(Array.from({ length: 7 }, () => BARRED));
  }, 60_000);

  it('does not decide', async () => {
    expect(await file.asked('officer-and-responsible-head', 'issue-decision', { facts: '事实', reasons: '理由' })).toEqual(BARRED);
    await file.step('head', 'record-discussion', await file.discussion(['head', 'deputy-1', 'judge-discussing']));
    await file.step('judge-deciding', 'issue-decision', { facts: '事实', reasons: '理由' });
  });
});

describe('who had a part in the case', () => {
  it('does not score it: officers, reviewers of every tier, host, heads who approved, discussed, decided or closed', async () => {
    await file.performedAndClosed('judge-closing');
    const had = ['officer-and-file-reviewer', ...JUDGES.map(([username]) => username)];
    const answers = await Promise.all(had.map(async (username) => ({ username, ...(await file.askedOfCase(username, 'score-file', SCORE)) })));
    expect(answers).toEqual(had.map((username) => ({ username, ...NOT_TO_SCORE })));
    expect(await file.askedOfCase('file-reviewer', 'score-file', SCORE)).toEqual({ status: 200, code: undefined, article: undefined });
  }, 60_000);
});

const SCORE = { items: fullScore, shortcomings: [], opinion: '规范' };

/** Through all tiers by people who did not investigate; at each, what those who did were told, to pass and to return. */
async function reviewedByOthers(): Promise<readonly object[]> {
  const told: object[] = [];
  for (const [barred, free] of [['officer-and-township-reviewer', 'judge-reviewer'], ['officer-and-department-reviewer', 'judge-department']] as const) {
    told.push(await file.asked(barred, 'approve-review', { opinion: '同意' }), await file.asked(barred, 'return-review', { opinion: '退回', points: ['补正'] }));
    await file.step(free, 'approve-review', { opinion: '同意' });
  }
  for (const barred of ['officer-and-panel-lawyer', 'officer-and-bureau-reviewer']) told.push(await file.asked(barred, 'record-panel-opinion', { agrees: true, opinion: '同意' }));
  for (const member of ['judge-lawyer', 'lawyer-1', 'judge-bureau']) await file.step(member, 'record-panel-opinion', { agrees: true, opinion: '同意' });
  told.push(await file.asked('officer-and-bureau-reviewer', 'approve-review', { opinion: '同意' }));
  await file.step('judge-bureau', 'approve-review', { opinion: '同意' });
  return told;
}

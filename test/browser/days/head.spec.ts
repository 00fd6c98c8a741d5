import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Office } from '../kit/browser.js';
import { Desk } from '../kit/desk.js';
import { Told } from '../kit/told.js';

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

function dayFromNow(days: number): string {
  return new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
}

test('a head approves the filing and the treatment, and decides', async () => {
  const told = await Told.until('jimo-first-case', 'head', 'approve-filing');
  const desk = new Desk(await office.at('jimo.head'), told);
  for (const [action, others] of [
    ['approve-filing', [['guide', 'record-guidance'], ['officer1', 'submit-final-report'], ['reviewer', 'approve-review']]],
    ['approve-treatment', [['officer1', 'issue-prior-notice'], ['officer2', 'serve-document']]],
    ['issue-decision', []],
  ] as const) {
    const paper = await told.paperFor('head', action);
    await desk.openFromInbox(action, '本岗位');
    await desk.send('proceeding', action, paper);
    await desk.said('已办理');
    await told.others(...others);
  }
  expect(await desk.page.locator('main').innerText()).toContain('600.00 元');
}, 150_000);

test('what one head may not decide alone is discussed at the review desk, with a quorum and the record', async () => {
  const told = await Told.until('yancheng-extinguisher', 'head', 'record-discussion');
  const paper = await told.paperFor('head', 'record-discussion');
  const desk = new Desk(await office.at('yancheng.head'), told);
  const { page } = desk;
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '审核' }).click();
  await page.getByRole('list', { name: '待审事项' }).locator(`a[href*="${told.proceedingId}"]`).first().click();
  const opinion = page.getByRole('region', { name: '意见' });
  await opinion.getByRole('button', { name: '记录集体讨论' }).waitFor();
  // Alone is not offered, and why not is said.
  expect(await opinion.getByRole('button', { name: '批准处理意见' }).count()).toBe(0);
  await opinion.getByText(/^现在不能办的/).click();
  expect(await opinion.getByRole('listitem').filter({ hasText: '批准处理意见' }).innerText()).toMatch(/本案应当由行政机关负责人集体讨论决定[^]*依据：行政处罚法 57②[^]*接下来：请组织集体讨论/);

  await desk.start('proceeding', 'record-discussion');
  await desk.send('proceeding', 'record-discussion', { ...paper, attendees: ['yancheng-head', 'yancheng-deputy1'] });
  const refusal = desk.form('proceeding', 'record-discussion').locator('[data-problem="discussion-quorum"]');
  await refusal.waitFor();
  expect(await refusal.innerText()).toMatch(/不少于3人参加；现有负责人2人[^]*依据：行政处罚法 57②/);
  // The record stays uploaded, and everything else as it was typed.
  await desk.send('proceeding', 'record-discussion', { attendees: paper['attendees'] });
  await desk.said('已办理：记录集体讨论');

  const officer = new Desk(await office.at('yancheng.officer1'), told);
  await officer.openCase();
  await officer.page.getByText(/^办案程序.*条）$/).click();
  const discussed = officer.page.locator('.ledger > li').filter({ hasText: '参加人员' });
  await discussed.waitFor();
  expect(await discussed.innerText()).toMatch(/熊振宇、康世杰、范海燕[^]*一致同意罚款50000元/);
  await officer.page.getByText('集体讨论记录', { exact: true }).waitFor();
}, 120_000);

test('a deputy is set for an absence, finds the head’s task in his own list, and does it', async () => {
  const told = await Told.until('jimo-first-case', 'head', 'approve-filing');
  await told.tell.act('jimo.head', told.proceeding, 'claim-task', { task: 'approve-filing' });
  const head = await office.at('jimo.head');
  await head.getByRole('button', { name: /郝天佑/ }).click();
  await head.getByRole('menuitem', { name: '本人设置与代办' }).click();
  const form = head.getByRole('form', { name: '安排代办' });
  await form.getByLabel('由谁代办').selectOption({ label: '秦海燕' });
  await form.getByLabel('自（含当日）').fill(dayFromNow(0));
  // The day may end while the test runs.
  await form.getByLabel('至（含当日）').fill(dayFromNow(1));
  await form.getByLabel('事由').fill('外出学习');
  await form.getByRole('button', { name: '安排代办' }).click();
  await head.getByText('已安排秦海燕代郝天佑办理。').waitFor();

  const deputy = new Desk(await office.at('jimo.deputy1'), told);
  const row = await deputy.findInInbox('approve-filing', '我的任务');
  expect(await row.innerText()).toContain('代郝天佑');
  await row.getByRole('button', { name: /^认领/ }).click();
  await deputy.page.getByText('已认领 1 项。').waitFor();
  const paper = await told.paperFor('head', 'approve-filing');
  await deputy.openFromInbox('approve-filing');
  await deputy.send('proceeding', 'approve-filing', paper);
  await deputy.said('已办理：批准立案');

  // For good it stands in the file who took it over from whom, and who then decided.
  const reader = new Desk(await office.at('jimo.officer1'), told);
  await reader.openCase();
  await reader.page.getByText(/^办案程序.*条）$/).click();
  const entry = (title: string) => reader.page.locator('.ledger > li').filter({ has: reader.page.getByText(title, { exact: true }) }).filter({ hasText: '秦海燕' });
  await entry('批准立案').waitFor();
  expect(await entry('认领任务').innerText()).toMatch(/任务 批准立案\s+代办 郝天佑/);

  await head.getByRole('button', { name: '结束代办：秦海燕代郝天佑' }).click();
  await head.getByRole('tooltip').getByRole('button', { name: '结束代办' }).click();
  await head.getByText('代办已结束。').waitFor();
}, 120_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));

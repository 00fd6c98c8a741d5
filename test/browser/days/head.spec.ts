import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Office } from '../kit/browser.js';
import { Desk } from '../kit/desk.js';
import { Told } from '../kit/told.js';

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

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

test('a deputy is set for an absence, finds the head’s task in his own list, and does it', async () => {
  const told = await Told.until('jimo-first-case', 'head', 'approve-filing');
  await told.tell.act('jimo.head', told.proceeding, 'claim-task', { task: 'approve-filing' });
  const head = await office.at('jimo.head');
  await head.getByRole('button', { name: /郝天佑/ }).click();
  await head.getByRole('menuitem', { name: '本人设置与代办' }).click();
  const form = head.getByRole('form', { name: '安排代办' });
  await form.getByLabel('由谁代办').selectOption({ label: '秦海燕' });
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await form.getByLabel('自（含当日）').fill(today);
  await form.getByLabel('至（含当日）').fill(today);
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

  await head.getByRole('button', { name: '结束代办：秦海燕代郝天佑' }).click();
  await head.getByRole('tooltip').getByRole('button', { name: '结束代办' }).click();
  await head.getByText('代办已结束。').waitFor();
}, 120_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));

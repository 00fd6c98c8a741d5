import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Office, type Size } from '../kit/browser.js';
import { Desk } from '../kit/desk.js';
import { sidewaysScroll, widthOf } from '../kit/in-page.js';
import { Told } from '../kit/told.js';

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

/** From the case that was taken in the morning to the decision in the party's hands. */
test.each<Size>(['desktop', 'phone'])('an officer’s case on a %s', async (size) => {
  const told = await Told.until('jimo-first-case', 'officer1', 'add-evidence');
  const desk = new Desk(await office.at('jimo.officer1', size), told);
  const { page } = desk;

  await desk.openCase();
  for (const nth of [0, 1, 2]) await desk.take('proceeding', 'add-evidence', await told.paperFor('officer1', 'add-evidence', nth));
  const photo = page.locator('.evidence img, img[alt*="现场照片"]').first();
  await photo.scrollIntoViewIfNeeded();
  expect(await widthOf(photo)).toBeGreaterThan(0);
  await desk.take('proceeding', 'identify-party', await told.paperFor('officer1', 'identify-party'));

  const filing = await told.paperFor('officer1', 'propose-filing');
  await desk.openFromInbox('propose-filing');
  await desk.send('proceeding', 'propose-filing', filing);
  await desk.said('已办理：提请立案');

  await told.others(['head', 'approve-filing'], ['guide', 'record-guidance']);
  await desk.openFromInbox('submit-final-report');
  await desk.send('proceeding', 'submit-final-report', await told.paperFor('officer1', 'submit-final-report'));
  await desk.said('已办理：提交调查终结报告');

  await told.others(['reviewer', 'approve-review'], ['head', 'approve-treatment']);
  await desk.openFromInbox('issue-prior-notice');
  await desk.send('proceeding', 'issue-prior-notice', await told.paperFor('officer1', 'issue-prior-notice'));
  await desk.said('已办理：制发事先告知书');
  await desk.take('proceeding', 'serve-document', await told.paperFor('officer2', 'serve-document'));
  await page.getByText('已送达', { exact: true }).first().waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
}, 180_000);

test('what an officer comes upon on patrol is registered on the phone; the clerk accepts it', async () => {
  const page = await office.at('jimo.officer2', 'phone');
  await page.getByRole('link', { name: '收单' }).click();
  await page.getByLabel('发现了什么情况？').fill('巡查发现有人往沟里倾倒建筑垃圾');
  await page.getByLabel('地点').fill('即墨区鳌山卫街道柳林沟桥头');
  await page.getByRole('group', { name: '可能的事项' }).getByRole('button', { name: /建筑垃圾/ }).first().click();
  // The desk's decisions are not an officer's, so they are not offered.
  expect(await page.getByRole('button', { name: /受理|并入/ }).count()).toBe(0);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: '已登记' }).waitFor();
  expect(await page.getByRole('button', { name: '受理' }).count()).toBe(0);
  await page.getByRole('link', { name: '打开这件案件' }).click();
  await page.getByRole('heading', { name: '下一步' }).waitFor();
  expect(await page.locator('main').innerText()).toMatch(/由谁办[^]*受理员/);
}, 90_000);

test('a task of the post is claimed in the list, and is then one’s own', async () => {
  const told = await Told.until('yancheng-extinguisher', 'reviewer', 'approve-review');
  const page = await office.at('yancheng.reviewer', 'phone');
  await page.getByRole('tab', { name: /^可认领/ }).click();
  const row = page.getByRole('list', { name: '任务' }).locator(`[data-task^="${told.proceedingId}"]`).first();
  await row.getByRole('button', { name: /^认领/ }).click();
  await page.getByText('已认领 1 项。').waitFor();
  await page.getByRole('tab', { name: /^我的任务/ }).click();
  await row.waitFor();
  expect(await row.innerText()).toContain('魏雪梅');
}, 90_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));

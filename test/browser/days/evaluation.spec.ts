import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Office } from '../kit/browser.js';
import { Desk } from '../kit/desk.js';
import { Told } from '../kit/told.js';

const LATE = '接单逾期，经区级督办后才接单';
const STILL_THERE = '地里又堆了砂石，尚未清走';

let office: Office;
let told: Told;
beforeAll(async () => {
  office = await Office.open();
  told = await Told.until('late-case', 'supervisor', 'assign-shortcoming');
}, 120_000);
afterAll(() => office.close());

/** From the queue of evaluation, as everybody comes to it. */
async function openEvaluation(page: Page, duty: string): Promise<Desk> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '评单' }).click();
  await page.locator(`a[href="/evaluation/${told.caseId}"]`).filter({ hasText: duty }).click();
  await page.getByRole('heading', { name: '整改', exact: true }).waitFor();
  return new Desk(page, told);
}

function shortcoming(page: Page, text: string): Locator {
  return page.getByRole('region', { name: '整改' }).getByRole('listitem').filter({ hasText: text });
}

test('the clerk reads the reporter’s number, calls, and writes down how satisfied he is', async () => {
  const page = await office.at('hejin.clerk', 'phone');
  const desk = await openEvaluation(page, '满意度回访');
  const duty = page.getByRole('region', { name: '满意度回访' });
  await duty.getByRole('button', { name: '查看举报人电话' }).click();
  await duty.getByRole('link', { name: '13700000000' }).waitFor();
  // Without an answer nothing is sent, and what was typed stays.
  await desk.fill('case', 'record-satisfaction', { note: '等了十天才有人来' });
  await desk.press('case', 'record-satisfaction');
  await duty.getByText('请填写满意度').waitFor();
  await desk.send('case', 'record-satisfaction', { result: 'dissatisfied' });
  await duty.getByText('不满意：等了十天才有人来').waitFor();
  await desk.said('已经办好。');
}, 90_000);

test('the supervisor visits, finds it not put right, and names who answers for each shortcoming', async () => {
  const page = await office.at('hejin.supervisor');
  const desk = await openEvaluation(page, '现场回访');
  await desk.send('case', 'record-return-visit', { corrected: false, note: STILL_THERE, visitors: ['hejin-supervisor', 'hejin-officer2'] });
  const duty = page.getByRole('region', { name: '现场回访' });
  await duty.getByText('没有改正').waitFor();
  expect(await duty.innerText()).toContain('万子轩、萧雪梅');

  for (const [text, owner, name] of [[LATE, 'hejin-leader', '林佳宁'], [STILL_THERE, 'hejin-officer2', '萧雪梅']] as const) {
    const found = shortcoming(page, text);
    await found.getByText('还没有落实整改责任人').waitFor();
    await found.getByRole('button', { name: '落实责任人' }).click();
    await desk.send('case', 'assign-shortcoming', { owner });
    await found.getByText(`责任人：${name}`).waitFor();
  }
  // With score, call, visit and owners all there the case is closed; what is to be put right stays.
  await page.getByText('已评结', { exact: true }).waitFor();
}, 120_000);

test('an owner without a place in the evaluation signs off from the workbench: only his own is asked about', async () => {
  const desk = new Desk(await office.at('hejin.officer2', 'phone'), told);
  await desk.openFromInbox('resolve-shortcoming');
  const form = desk.form('case', 'resolve-shortcoming');
  await form.getByRole('radio', { name: STILL_THERE }).waitFor();
  expect(await form.getByRole('radio').count()).toBe(1);
  await desk.send('case', 'resolve-shortcoming', { note: '砂石已经清走' });
  await desk.said('已办理：整改销号');
}, 90_000);

test('the leader signs off his own on the evaluation page, and nothing is left to do', async () => {
  const page = await office.at('hejin.leader');
  const desk = await openEvaluation(page, '整改销号');
  await shortcoming(page, STILL_THERE).getByText(/已于 .* 销号/).waitFor();
  await shortcoming(page, LATE).getByRole('button', { name: '销号' }).click();
  await desk.send('case', 'resolve-shortcoming', { note: '已重新明确接单责任，每日两次查看' });
  await shortcoming(page, LATE).getByText(/已于 .* 销号/).waitFor();
  const { tasks, phaseTitle } = await told.tell.view('hejin.leader', told.caseRef);
  expect([tasks.filter(({ action }: { readonly action: string }) => action !== 'acknowledge-escalation'), phaseTitle]).toEqual([[], '已评结']);
}, 90_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));

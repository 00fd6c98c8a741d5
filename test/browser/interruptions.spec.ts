import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { instantOf } from '@sidan/domain';
import type { Page } from 'playwright-core';
import { Office, password } from './kit/browser.js';
import { Desk } from './kit/desk.js';
import { Told } from './kit/told.js';

const FACTS = '孙某于2024年11月24日倾倒建筑垃圾12立方米，有笔录和照片为证';

let office: Office;
let told: Told;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

/** An officer with half a form: the facts are written, and nothing is sent. */
async function halfFilled(): Promise<Desk> {
  told = await Told.until('jimo-first-case', 'officer1', 'propose-filing');
  const desk = new Desk(await office.at('jimo.officer1'), told);
  await desk.openCase();
  const form = await desk.start('proceeding', 'propose-filing');
  await form.getByLabel('立案事实').fill(FACTS);
  return desk;
}

async function finish(desk: Desk): Promise<void> {
  await desk.fill('proceeding', 'propose-filing', { ...await told.paperFor('officer1', 'propose-filing'), facts: FACTS });
}

const press = (desk: Desk) => desk.press('proceeding', 'propose-filing');

async function submit(desk: Desk): Promise<void> {
  await finish(desk);
  await press(desk);
}

const factsIn = (desk: Desk) => desk.form('proceeding', 'propose-filing').getByLabel('立案事实').inputValue();

async function timesProposed(): Promise<number> {
  const { items } = await told.tell.must(told.tell.call(`/api/proceedings/${told.proceedingId}/ledger?limit=200`, { as: 'jimo.officer1' }), '台账');
  return items.filter(({ title }: { title: string }) => title === '提请立案').length;
}

async function signInAgain(page: Page): Promise<void> {
  const overlay = page.getByRole('dialog', { name: '请重新登录（董文博）' });
  await overlay.getByLabel('密码').fill(password());
  await overlay.getByRole('button', { name: '登录' }).click();
  await overlay.waitFor({ state: 'detached' });
}

test('a session that ends under a half-filled form loses nothing', async () => {
  const desk = await halfFilled();
  await finish(desk);
  await desk.page.context().clearCookies();
  await press(desk);
  await signInAgain(desk.page);
  expect(await factsIn(desk)).toBe(FACTS);
  await press(desk);
  await desk.said('已办理：提请立案');
  expect(await timesProposed()).toBe(1);
}, 90_000);

test('a reload brings the draft back, and it can be thrown away', async () => {
  const desk = await halfFilled();
  await desk.page.waitForTimeout(600);
  await desk.openCase();
  const form = await desk.start('proceeding', 'propose-filing');
  await form.getByText(/已恢复您.*填写、还没有提交的内容/).waitFor();
  expect(await factsIn(desk)).toBe(FACTS);
  await form.getByRole('button', { name: '清空重填' }).click();
  await form.getByText(/已恢复您/).waitFor({ state: 'detached' });
  expect(await factsIn(desk)).not.toBe(FACTS);
}, 90_000);

test('another officer was quicker: what changed is said, nothing typed is lost, and the next press sends it', async () => {
  const desk = await halfFilled();
  await told.tell.act('jimo.officer2', told.proceeding, 'order-correction', { requirement: '立即停止倾倒并清除', deadline: '2024-11-30', basis: '行政处罚法 28' });
  await desk.page.getByRole('status').getByText(/案件有新进展.*责令改正.*您填写的内容还在/).waitFor();
  await submit(desk);
  const alert = desk.page.getByRole('alert').filter({ hasText: '傅桂芳' });
  await alert.waitFor();
  expect(await alert.innerText()).toContain('责令改正');
  expect(await factsIn(desk)).toBe(FACTS);
  await desk.page.getByRole('button', { name: '已看过新进展，仍然提交' }).click();
  await desk.said('已办理：提请立案');
  expect(await timesProposed()).toBe(1);
}, 90_000);

test('a training clock moved elsewhere is told under a half-filled form, and shown once that is closed', async () => {
  const desk = await halfFilled();
  const { legalNow } = await told.tell.must(told.tell.call(`/api/training/${told.caseId}/clock`, { as: 'jimo.clerk' }), '看钟');
  const to = instantOf(Date.parse(legalNow) + 3_600_000);
  await told.tell.moveTo('jimo.clerk', told.caseId, to);
  await desk.page.getByRole('status').getByText(/案件有新进展.*教学时钟已经拨动.*您填写的内容还在/).waitFor();
  expect(await factsIn(desk)).toBe(FACTS);
  await desk.form('proceeding', 'propose-filing').getByRole('button', { name: '取消' }).click();
  await desk.page.getByRole('region', { name: '教学时钟' }).locator(`time[datetime="${to}"]`).waitFor();
}, 90_000);

test('a step that somebody else has taken meanwhile is refused in words, with its article and what to do', async () => {
  const desk = await halfFilled();
  await told.tell.act('jimo.officer2', told.proceeding, 'propose-filing', { facts: '倾倒建筑垃圾', offenceAt: '2024-11-24T09:20:00+08:00', harm: false });
  await submit(desk);
  await desk.page.getByRole('button', { name: '已看过新进展，仍然提交' }).click();
  const alert = desk.page.locator('[data-problem="not-in-this-state"]');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/接下来：/);
  expect(await factsIn(desk)).toBe(FACTS);
}, 90_000);

test('who was taken off the case meanwhile is told so', async () => {
  const desk = await halfFilled();
  await told.tell.act('jimo.leader', told.proceeding, 'assign-investigators', { officers: ['jimo-officer2', 'jimo-officer3'] });
  await submit(desk);
  await desk.page.getByRole('button', { name: '已看过新进展，仍然提交' }).click();
  const alert = desk.page.locator('[data-problem]').filter({ hasText: '依据' });
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/接下来：/);
  expect(await timesProposed()).toBe(0);
}, 90_000);

test('without a network it is said so, and the same press afterwards is done once', async () => {
  const desk = await halfFilled();
  await finish(desk);
  await desk.page.context().setOffline(true);
  await press(desk);
  await desk.page.getByText('连不上服务器').waitFor();
  await desk.page.context().setOffline(false);
  await press(desk);
  await desk.said('已办理：提请立案');
  expect(await timesProposed()).toBe(1);
}, 90_000);

test('an answer lost on the way is asked for again, and not done twice', async () => {
  const desk = await halfFilled();
  let lost = false;
  await desk.page.route('**/actions/propose-filing', async (route) => {
    if (lost) return route.continue();
    lost = true;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await submit(desk);
  await desk.page.getByText('连不上服务器').waitFor();
  await press(desk);
  await desk.said('已办理：提请立案');
  expect(await timesProposed()).toBe(1);
}, 90_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));

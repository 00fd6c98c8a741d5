import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { Office } from '../kit/browser.js';
import { Told } from '../kit/told.js';

const SLOW_MS = 800;

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

async function openQueue(page: Page, told: Told): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '审核' }).click();
  await page.getByRole('list', { name: '待审事项' }).locator(`a[href*="${told.proceedingId}"]`).first().click();
  await page.getByRole('heading', { name: '核对清单' }).waitFor();
}

async function markAll(page: Page): Promise<void> {
  const points = page.locator('.checklist > li');
  await points.first().waitFor();
  for (let at = 0; at < await points.count(); at += 1) await points.nth(at).getByRole('radio', { name: '无误' }).check();
  await page.getByText('已全部核对').waitFor();
}

async function judge(page: Page, title: string, fillIn: (form: ReturnType<Page['getByRole']>) => Promise<unknown>): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click();
  const form = page.getByRole('form', { name: title });
  await fillIn(form);
  await form.getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('status').getByText(`已办理：${title}`).waitFor();
}

test('township and department: marked points go back, the second round passes', async () => {
  const told = await Told.until('yancheng-extinguisher', 'reviewer', 'approve-review');
  const township = await office.at('yancheng.reviewer');
  await openQueue(township, told);
  await markAll(township);
  // The opinion is proposed from what was marked.
  await judge(township, '法制审核通过', async (form) => expect(await form.getByLabel('审核意见').inputValue()).not.toBe(''));

  await told.tell.moveTo('yancheng.clerk', told.caseId, '2024-07-16T10:00:00+08:00');
  const department = await office.at('yancheng.dept');
  await openQueue(department, told);
  const facts = department.locator('.checklist > li').filter({ hasText: '事实证据' });
  await facts.getByRole('radio', { name: '有问题' }).check();
  await facts.getByLabel('需要补正什么').fill('缺少管理人员询问笔录');
  await judge(department, '法制审核退回', async (form) => {
    const points = await form.getByRole('textbox', { name: /第1项$/ }).inputValue();
    expect(points).toContain('缺少管理人员询问笔录');
    const opinion = form.getByLabel('审核意见');
    if (await opinion.inputValue() === '') await opinion.fill('证据不足，退回补正');
  });

  await told.others(['officer2', 'add-evidence'], ['officer1', 'submit-final-report', 1]);
  // On a slow line the desk shows nothing rather than the file of the first visit.
  await department.route(`**/api/proceedings/${told.proceedingId}`, async (route) => { await pause(SLOW_MS); await route.continue(); });
  await openQueue(department, told);
  expect(await department.getByText('现在没有要您核对的事项').count()).toBe(0);
  const before = department.locator('#file-returned');
  expect(await before.innerText()).toContain('缺少管理人员询问笔录');
  await before.getByText(/登记证据/).first().waitFor();
  await markAll(department);
  await judge(department, '法制审核通过', async () => {});
}, 120_000);

test('the bureau’s panel: lawyers give their opinions, then the bureau passes', async () => {
  const told = await Told.until('yancheng-extinguisher', 'officer1', 'submit-final-report');
  const { tell, proceeding } = told;
  const { state } = await tell.view('yancheng.officer1', proceeding);
  const proposal = {
    outcome: 'penalty', fine: 5_000_000, warning: false, correction: '立即改正', quantity: null, factors: [], reasons: '严重档', step: '严重', flags: ['major-public-interest'],
  };
  await tell.act('yancheng.officer1', proceeding, 'submit-final-report', { facts: '擅自挪用灭火器', evidence: state.evidence.map(({ id }: { id: string }) => id), proposal });
  await tell.act('yancheng.reviewer', proceeding, 'approve-review', { opinion: '同意' });
  await tell.act('yancheng.dept', proceeding, 'approve-review', { opinion: '同意' });

  for (const lawyer of ['yancheng.lawyer1', 'yancheng.lawyer2']) {
    const page = await office.at(lawyer);
    await openQueue(page, told);
    await judge(page, '出具会审意见', async (form) => {
      await form.getByRole('radio', { name: '是' }).check();
      await form.getByLabel('会审意见').fill('定性准确，同意');
    });
  }
  const bureau = await office.at('yancheng.bureau');
  await openQueue(bureau, told);
  await bureau.getByText('已提出 2 份，其中律师 2 份：同意 2 份，不同意 0 份。').waitFor();
  await judge(bureau, '出具会审意见', async (form) => {
    await form.getByRole('radio', { name: '是' }).check();
    await form.getByLabel('会审意见').fill('同意');
  });
  await openQueue(bureau, told);
  await markAll(bureau);
  await judge(bureau, '法制审核通过', async () => {});
  expect((await tell.view('yancheng.officer1', proceeding)).phase).not.toBe('review');
}, 120_000);

test('a long queue goes on by a press, as far as it goes', async () => {
  await Told.until('jimo-first-case', 'reviewer', 'approve-review');
  const page = await office.at('jimo.reviewer');
  // As though a page held one task, and there were three pages of what waits to be claimed.
  await page.route('**/api/inbox?scope=claimable*', async (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const at = Number(asked.get('after') ?? 0);
    const answer = await route.fetch({ url: route.request().url().replace(/&after=[^&]*/, '') });
    const { items: [first] } = await answer.json() as { items: { subject: string }[] };
    const items = Array.from({ length: at < 2 ? 100 : 1 }, (_, n) => ({ ...first, fileId: `f-${at}-${n}`, subject: `第${at * 100 + n + 1}件` }));
    await route.fulfill({ response: answer, json: { items, next: at < 2 ? String(at + 1) : null } });
  });
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '审核' }).click();
  const [list, more] = [page.getByRole('list', { name: '待审事项' }).getByRole('listitem'), page.getByRole('button', { name: '继续加载' })];
  await page.getByRole('status').getByText(/已列出 \d+ 件，后面还有。/).waitFor();
  const first = await list.count();
  expect(first).toBeGreaterThanOrEqual(100);
  await more.scrollIntoViewIfNeeded();
  await more.click();
  await list.nth(first + 99).waitFor();
  await more.click();
  await more.waitFor({ state: 'detached' });
  expect(await list.count()).toBe(first + 101);
  await list.filter({ hasText: '第201件' }).waitFor();
}, 120_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));

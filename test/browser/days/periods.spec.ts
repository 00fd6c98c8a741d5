import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { BoardDesk } from '../kit/board.js';
import { Office } from '../kit/browser.js';
import { Desk } from '../kit/desk.js';
import { Told } from '../kit/told.js';

const DECISION = '作出处罚决定';
const CITATION = '住房和城乡建设行政处罚程序规定（部令第55号）';

let office: Office;
let told: Told;
beforeAll(async () => {
  office = await Office.open();
  told = await Told.until('jimo-first-case', 'officer1', 'submit-final-report');
}, 120_000);
afterAll(() => office.close());

async function extend(form: Locator, ground: RegExp, days: number, reason: string): Promise<void> {
  await form.getByRole('radio', { name: ground }).check();
  // The rules of this matter all count in days: the unit is there.
  await form.getByText('日', { exact: true }).waitFor();
  await form.getByLabel('期限数').fill(String(days));
  await form.getByLabel('延长理由').fill(reason);
}

/** The period on the case page, with its reasons unfolded. */
async function periodOf(page: Page, title: string): Promise<Locator> {
  const period = page.locator('.clocks > li').filter({ has: page.getByText(title, { exact: true }) });
  await period.getByText('为什么是这一天').click();
  return period;
}

test('a head extends the ninety days on a cited ground; row and case show the new day and why', async () => {
  const board = new BoardDesk(await office.at('jimo.head'), told);
  const row = await board.row(DECISION, '未办结');
  await row.getByText('到期 2025-02-23 24:00').waitFor();
  expect(await board.rowsOf('调查取证').getByRole('button', { name: /^延长期限|^中止调查/ }).count()).toBe(0);
  await board.measure(row, '延长期限', (form) => extend(form, /^案情复杂/, 30, '当事人申请重新测量'));
  await row.getByText('到期 2025-03-25 24:00').waitFor();

  const desk = new Desk(await office.at('jimo.officer1'), told);
  await desk.openCase();
  const why = await (await periodOf(desk.page, DECISION)).innerText();
  expect(why).toContain('到期 2025-03-25 24:00');
  expect(why).toContain(`延长：当事人申请重新测量（${CITATION}）`);
}, 90_000);

test('a ground that does not hold is refused with its provision, and what was typed stays', async () => {
  const page = await office.at('jimo.head');
  const board = new BoardDesk(page, told);
  const form = await board.open(await board.row(DECISION, '未办结'), '延长期限');
  for (const [ground, days, code, words] of [
    [/^案情复杂/, 30, 'extension-too-long', '延长过一次'],
    [/^案情特别复杂/, 60, 'discussion-needed', '经专门的集体讨论同意'],
  ] as const) {
    await extend(form, ground, days, '仍未查清');
    await form.getByRole('button', { name: '延长期限', exact: true }).click();
    const refusal = form.locator(`[data-problem="${code}"]`);
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain(words);
    expect(await refusal.innerText()).toMatch(/依据：行政处罚法/);
    expect(await form.getByLabel('延长理由').inputValue()).toBe('仍未查清');
  }
}, 90_000);

test('suspended, the periods leave the lists and the case says on what ground; resumed, they run that much longer', async () => {
  const page = await office.at('jimo.head');
  const board = new BoardDesk(page, told);
  await board.measure(await board.row(DECISION, '未办结'), '中止调查', (form) => form.getByLabel('中止理由').fill('等待民事判决确认垃圾归属'));
  for (const period of [DECISION, '调查取证']) await board.rowsOf(period).waitFor({ state: 'detached' });

  const desk = new Desk(page, told);
  await desk.openCase();
  const standing = await (await periodOf(page, DECISION)).innerText();
  expect(standing).toContain('中止期间不计算到期日');
  expect(standing).toContain(`须以相关案件的裁判结果或者其他行政决定为依据（${CITATION}）`);

  await told.tell.moveTo('jimo.clerk', told.caseId, '2024-12-06T09:30:00+08:00');
  await desk.openFromInbox('resume-investigation', '本岗位');
  await desk.send('proceeding', 'resume-investigation', { reason: '判决已经生效' });
  await desk.said('已办理：恢复调查');
  // Ten days stood still.
  await page.locator('.clocks > li').filter({ hasText: DECISION }).getByText('2025-04-04 24:00').first().waitFor();
}, 120_000);

test('where no rule of the matter allows it, the board says so instead of asking', async () => {
  const hard = await Told.until('yancheng-extinguisher', 'officer1', 'submit-final-report');
  const page = await office.at('yancheng.head');
  const row = await new BoardDesk(page, hard).row(DECISION, '未办结');
  for (const [title, words] of [['延长期限', '本事项没有可以延长办案期限的法律、法规、规章规定'], ['中止调查', '本事项没有可以中止的法律、法规、规章规定']] as const) {
    await row.getByRole('button', { name: new RegExp(`^${title}：`) }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText(words).waitFor();
    expect(await drawer.innerText()).toContain('行政处罚法 60');
    expect(await drawer.getByRole('form').count()).toBe(0);
    await drawer.getByRole('button', { name: /关闭|Close/ }).click();
    await drawer.waitFor({ state: 'detached' });
  }
}, 120_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));

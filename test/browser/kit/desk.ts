import type { Locator, Page } from 'playwright-core';
import { type Choices, fill, formOf } from './form.js';
import type { Told } from './told.js';

const MOST_TURNS = 60;

type InboxList = '我的任务' | '可认领' | '本岗位';
type FileName = 'case' | 'proceeding';
type Body = Readonly<Record<string, unknown>>;

/** What one person does at a page of a case. */
export class Desk {
  constructor(readonly page: Page, private readonly told: Told) {}

  async openCase(): Promise<void> {
    await this.page.goto(`/cases/${this.told.caseId}`);
    await this.page.getByRole('heading', { name: '下一步' }).waitFor();
    await this.page.getByRole('heading', { name: '期限', exact: true }).waitFor();
    await this.page.waitForLoadState('networkidle');
  }

  /** The way to work: the workbench, this case's task there, and its form stands open. */
  async openFromInbox(action: string, list: InboxList = '我的任务'): Promise<void> {
    await (await this.findInInbox(action, list)).getByRole('link').click();
    await this.page.getByRole('heading', { name: '下一步' }).waitFor();
  }

  async findInInbox(action: string, list: InboxList): Promise<Locator> {
    await this.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '工作台' }).click();
    await this.page.getByRole('tab', { name: new RegExp(`^${list}`) }).click();
    await this.page.getByRole('button', { name: '刷新', exact: true }).click();
    const row = this.page.locator('[data-task]').filter({ has: this.page.locator(`a[href*="${this.told.caseId}"][href*="task=${action}"]`) }).first();
    await this.scrollTo(row);
    return row;
  }

  /** Only the rows in sight are in the page. */
  private async scrollTo(row: Locator): Promise<void> {
    await this.page.locator('[data-task]').first().waitFor();
    for (let turns = 0; turns < MOST_TURNS && await row.count() === 0; turns += 1) {
      await this.page.evaluate('scrollBy(0, innerHeight / 2)');
      await this.page.waitForTimeout(100);
    }
  }

  /** Opens a step's form by its button. */
  async start(on: FileName, action: string): Promise<Locator> {
    const { title } = formOf(on, action);
    const button = this.page.getByRole('button', { name: title, exact: true, includeHidden: true }).first();
    await button.waitFor({ state: 'attached' });
    if (!(await button.isVisible())) await this.page.getByText(/^其他办理/).click();
    await button.click();
    return this.form(on, action);
  }

  form(on: FileName, action: string): Locator {
    return this.page.getByRole('form', { name: formOf(on, action).title });
  }

  /** Fills the open form and presses its button. */
  async send(on: FileName, action: string, body: Body): Promise<void> {
    await this.fill(on, action, body);
    await this.press(on, action);
  }

  async fill(on: FileName, action: string, body: Body): Promise<void> {
    const form = this.form(on, action);
    await form.waitFor();
    await fill(form, formOf(on, action).fields, body, await this.choices(on));
  }

  press(on: FileName, action: string): Promise<void> {
    return this.form(on, action).getByRole('button', { name: formOf(on, action).title, exact: true }).click();
  }

  /** Start to end on the case page, and told so. */
  async take(on: FileName, action: string, body: Body): Promise<void> {
    await this.start(on, action);
    await this.send(on, action, body);
    await this.said(`已办理：${formOf(on, action).title}`);
  }

  async said(words: string): Promise<void> {
    await this.page.getByRole('status').getByText(words).waitFor({ timeout: 20_000 }).catch(async (error: unknown) => {
      throw new Error(`${words} was not said; ${(await this.page.getByRole('alert').allInnerTexts()).join(' | ')}`, { cause: error });
    });
  }

  private async choices(on: FileName): Promise<Choices> {
    const id = on === 'case' ? this.told.caseId : this.told.proceedingId;
    const answer = await this.page.context().request.get(`/api/${on}s/${id}`);
    return (await answer.json() as { choices: Choices }).choices;
  }
}

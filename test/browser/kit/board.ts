import type { Locator, Page } from 'playwright-core';
import type { Told } from './told.js';

/** What supervisors and heads do at the rows of the supervision board. */
export class BoardDesk {
  constructor(readonly page: Page, private readonly told: Pick<Told, 'caseId'>) {}

  /** Opens the board of training cases with one of its lists; answers with this case's row of the period called so. */
  async row(period: string, list: '已逾期' | '未办结' = '已逾期'): Promise<Locator> {
    await this.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '督办' }).click();
    // Coming anew the board shows no training cases: an earlier visit's switch is waited out.
    await this.training(false).click();
    await this.training(true).waitFor();
    await this.page.getByRole('region', { name: '总数' }).getByRole('button', { name: list }).click();
    const row = this.rowsOf(period);
    await row.waitFor();
    return row;
  }

  rowsOf(period: string): Locator {
    return this.page.locator('.clock-rows > li').filter({ has: this.page.locator(`a[href*="${this.told.caseId}"]`) }).filter({ has: this.page.getByText(period, { exact: true }) }).first();
  }

  /** Opens a measure's form from the row. */
  async open(row: Locator, title: string): Promise<Locator> {
    await row.getByRole('button', { name: new RegExp(`^${title}：`) }).click();
    const form = this.page.getByRole('dialog').getByRole('form', { name: title });
    await form.and(this.page.locator('[data-draft=read]')).waitFor();
    return form;
  }

  /** Start to end, and told so. */
  async measure(row: Locator, title: string, fillIn: (form: Locator) => Promise<unknown>): Promise<void> {
    const form = await this.open(row, title);
    await fillIn(form);
    await form.getByRole('button', { name: title, exact: true }).click();
    await this.page.getByRole('status').getByText(new RegExp(`^已办理：${title}`)).waitFor();
  }

  private training(checked: boolean): Locator {
    return this.page.getByRole('switch', { name: '教学案件', checked });
  }
}

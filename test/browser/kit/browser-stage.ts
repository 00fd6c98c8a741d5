import type { Fixture, Seen, Stage, Story, StoryPerson, Taken } from '@sidan/regions';
import type { Locator, Page } from 'playwright-core';
import { type Attachment, type Choices, fill, formOf } from './form.js';
import type { Office, Size } from './browser.js';

/** Whoever reviews for another organisation reads the proceeding, and not the report behind it. */
const REVIEWS = new Set(['approve-review', 'return-review', 'record-panel-opinion']);

type Act = Parameters<Stage<string>['take']>[1];
type FileName = 'case' | 'proceeding';
interface View { readonly id: string; readonly choices: Choices; readonly state: Seen['state']; readonly tasks: Seen['tasks']; readonly checklist?: readonly { readonly id: string; readonly weight: number; readonly text: string }[]; readonly jobs?: readonly { readonly proceedingId: string | null }[] }

/** Where a story is played in the pages: each person at a desk of his own, pressing and typing like anybody. */
export class BrowserStage implements Stage<string> {
  caseId = '';
  /** Each refusal as its person read it. */
  readonly refusals: { readonly code: string; readonly text: string }[] = [];
  readonly #desks = new Map<string, Page>();
  readonly #files = new Map<string, Attachment>();
  #proceedingId = '';

  constructor(private readonly office: Office, private readonly story: Story, private readonly size: Size = 'desktop') {}

  async desk({ username }: Pick<StoryPerson, 'username'>): Promise<Page> {
    const known = this.#desks.get(username);
    if (known) return known;
    const page = await this.office.at(username, this.size);
    this.#desks.set(username, page);
    return page;
  }

  async reach(at: string): Promise<boolean> {
    const page = await this.#atCase(this.#mover());
    const bar = page.getByRole('region', { name: '教学时钟' });
    const now = await bar.locator('time').getAttribute('datetime');
    if (Date.parse(now ?? '') < Date.parse(at)) {
      await bar.getByLabel('拨到').fill(fieldValue(at));
      await bar.getByRole('button', { name: '拨钟' }).click();
      await bar.getByRole('button', { name: '拨钟' }).and(page.locator(':not([disabled])')).waitFor({ timeout: 60_000 });
      await bar.locator(`time[datetime^="${at.slice(0, 16)}"]`).waitFor({ timeout: 60_000 });
    }
    return true;
  }

  async see(person: StoryPerson, on: FileName): Promise<Seen> {
    const { state, tasks, checklist = [] } = await this.#view(await this.desk(person), on);
    return { state, tasks, checklist };
  }

  /** Kept here until the form asks for it: a page uploads files, not hashes. */
  store(_person: StoryPerson, { fileName, mediaType, bytes }: Fixture): Promise<string> {
    const token = `file:${fileName}:${this.#files.size}`;
    this.#files.set(token, { name: fileName, mimeType: mediaType, buffer: Buffer.from(bytes) });
    return Promise.resolve(token);
  }

  async take(person: StoryPerson, act: Act, body: object): Promise<Taken<string>> {
    if (act.on === 'report') return { receipt: await this.#register(person, body as Report) };
    if (act.action === 'score-file') return this.#score(person, act, body as Score);
    const page = act.expect === null && REVIEWS.has(act.action) ? await this.#atReviewDesk(person) : await this.#atCase(person);
    const view = await this.#view(page, act.on);
    const { title, fields } = formOf(act.on, act.action);
    const button = page.getByRole('button', { name: title, exact: true, includeHidden: true }).first();
    if (act.expect !== null && (await button.count()) === 0) return { refusal: await this.#readWhyNot(page, title, act.expect) };
    await this.#uncovered(button);
    const form = page.getByRole('form', { name: title });
    await startAfresh(form);
    await fill(form, fields, this.#withFiles(body) as Record<string, unknown>, view.choices);
    await form.getByRole('button', { name: title, exact: true }).click();
    if (act.expect !== null) return { refusal: await this.#readRefusal(page, act.expect) };
    await page.getByText(`已办理：${title}`).first().waitFor({ timeout: 20_000 }).catch(async (error: unknown) => {
      throw new Error(`${person.username} ${title}: ${(await page.getByRole('alert').allInnerTexts()).join(' ')}`, { cause: error });
    });
    return { receipt: title };
  }

  /** The scoring sheet has a page of its own. */
  async #score(person: StoryPerson, act: Act, { items, shortcomings, opinion }: Score): Promise<Taken<string>> {
    const page = await this.desk(person);
    await page.goto(`/evaluation/${this.caseId}`);
    const { checklist = [] } = await this.#view(page, 'case');
    const sheet = page.getByRole('form', { name: formOf('case', act.action).title });
    for (const { id, points, note } of items) {
      const text = checklist.find((item) => item.id === id)?.text ?? id;
      await sheet.getByLabel(`得分：${text}`, { exact: true }).fill(String(points));
      await sheet.getByLabel(`评语：${text}`, { exact: true }).fill(note);
      for (const found of shortcomings.filter(({ checklistItem }) => checklistItem === id)) {
        if (await sheet.getByRole('button', { name: `移除问题1：${text}` }).count() > 0) break;
        await sheet.getByRole('button', { name: `指出问题：${text}` }).click();
        await sheet.getByRole('textbox', { name: /^问题1/ }).fill(found.text);
      }
    }
    await sheet.getByLabel('评查意见').fill(opinion);
    await sheet.getByRole('button', { name: formOf('case', act.action).title }).click();
    if (act.expect !== null) return { refusal: await this.#readRefusal(page, act.expect) };
    await page.getByRole('status').getByText('已经办好').waitFor();
    return { receipt: act.action };
  }

  /** A step that is not part of the ordinary way stands under 其他办理. */
  async #uncovered(button: Locator): Promise<void> {
    await button.waitFor({ state: 'attached' });
    if (!(await button.isVisible())) await button.page().getByText(/^其他办理/).click();
    await button.click();
  }

  async #readRefusal(page: Page, code: string) {
    const alert = page.locator(`[data-problem="${code}"]`);
    await alert.waitFor();
    return this.#noted(code, await alert.innerText());
  }

  /** What one may not do is not offered; the page says why. */
  async #readWhyNot(page: Page, title: string, code: string) {
    const summary = page.getByText(/^暂时不能办的事项/);
    if (await summary.count() > 0) await summary.click();
    const reason = page.locator('.why-not li, .refused li').filter({ hasText: title }).first();
    await reason.waitFor();
    return this.#noted(code, await reason.innerText());
  }

  #noted(code: string, text: string) {
    this.refusals.push({ code, text });
    return { code, detail: text, article: null };
  }

  async #register(person: StoryPerson, { description, place, source, foundAt, reporter }: Report): Promise<string> {
    const page = await this.desk(person);
    await page.getByRole('link', { name: '收单' }).click();
    await page.getByLabel('电话里说了什么？').fill(description);
    await page.getByLabel('地点').fill(place.address);
    await chooseSource(page, source);
    if (reporter) {
      await page.getByLabel('姓名或者称呼').fill(reporter.name);
      await page.getByLabel('电话', { exact: true }).fill(reporter.phone);
    }
    if (foundAt) await page.getByLabel('发现时间').fill(fieldValue(foundAt));
    await page.getByText('登记为教学案件', { exact: true }).click();
    await page.getByLabel('教学案件起始时间').fill(fieldValue(this.story.steps[0]?.at ?? ''));
    await page.getByRole('button', { name: /^(登记|只登记)$/ }).last().click();
    const link = page.getByRole('link', { name: '打开这件案件' });
    await link.waitFor();
    this.caseId = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
    return this.caseId;
  }

  #mover(): StoryPerson {
    return this.story.people[this.story.steps[0]?.act?.who ?? ''] as StoryPerson;
  }

  async #atCase(person: Pick<StoryPerson, 'username'>): Promise<Page> {
    const page = await this.desk(person);
    await page.goto(`/cases/${this.caseId}`);
    await page.getByRole('heading', { name: '下一步' }).waitFor();
    if (await this.#proceeding(page)) await page.getByRole('heading', { name: '结单' }).waitFor();
    await page.waitForLoadState('networkidle').catch(() => null);
    return page;
  }

  async #atReviewDesk(person: StoryPerson): Promise<Page> {
    const page = await this.desk(person);
    await page.goto(`/review/${this.#proceedingId}`);
    await page.getByRole('region', { name: '意见' }).waitFor();
    await page.waitForLoadState('networkidle').catch(() => null);
    return page;
  }

  async #proceeding(page: Page): Promise<string> {
    if (this.#proceedingId === '') {
      const { jobs = [] } = await this.#view(page, 'case');
      this.#proceedingId = jobs.find(({ proceedingId }) => proceedingId)?.proceedingId ?? '';
    }
    return this.#proceedingId;
  }

  async #view(page: Page, on: FileName): Promise<View> {
    const id = on === 'case' ? this.caseId : await this.#proceeding(page);
    const answer = await page.context().request.get(`/api/${on}s/${id}`);
    return await answer.json() as View;
  }

  #withFiles(body: unknown): unknown {
    if (typeof body === 'string') return this.#files.get(body) ?? body;
    if (Array.isArray(body)) return body.map((part) => this.#withFiles(part));
    if (typeof body !== 'object' || body === null) return body;
    return Object.fromEntries(Object.entries(body).map(([name, part]) => [name, this.#withFiles(part)]));
  }
}

interface Report {
  readonly description: string; readonly source: string; readonly place: { readonly address: string }; readonly foundAt?: string;
  readonly reporter?: { readonly name: string; readonly phone: string };
}

interface Score {
  readonly items: readonly { readonly id: string; readonly points: number; readonly note: string }[];
  readonly shortcomings: readonly { readonly checklistItem: string; readonly text: string }[];
  readonly opinion: string;
}

const SOURCES: Readonly<Record<string, string>> = { phone: '电话', hotline: '热线' };

/** What an earlier, refused try left in the form is not wanted again. */
async function startAfresh(form: Locator): Promise<void> {
  await form.and(form.page().locator('[data-draft=read]')).waitFor();
  const again = form.getByRole('button', { name: '清空重填' });
  if (await again.count() > 0) await again.click();
}

async function chooseSource(page: Page, source: string): Promise<void> {
  const chip = SOURCES[source] ? page.getByRole('button', { name: new RegExp(SOURCES[source]) }) : null;
  if (chip && (await chip.count()) > 0) await chip.first().click();
  else await page.getByLabel('其他来源').selectOption(source);
}

/** Legal time as a field of date and time holds it. */
function fieldValue(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16);
}

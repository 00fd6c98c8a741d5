import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';

interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly values?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly choices?: string;
  readonly filledBy?: object;
  readonly fields?: readonly FieldSpec[];
}

export type Choices = Readonly<Record<string, readonly { readonly value: string; readonly label: string; readonly note?: string | null }[]>>;
export interface Attachment { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
type Values = Readonly<Record<string, unknown>>;

const FORMS = JSON.parse(readFileSync(new URL('../../../apps/web/src/api/forms.json', import.meta.url), 'utf8')) as Record<string, { readonly title: string; readonly fields: readonly FieldSpec[] }>;

export function formOf(kind: string, action: string) {
  const form = FORMS[`${kind}/${action}`];
  if (!form) throw new Error(`no form for ${kind}/${action}`);
  return form;
}

/** Fills a step's form by hand, field by field, with the body the step would have over HTTP; files are given as attachments. */
export async function fill(form: Locator, fields: readonly FieldSpec[], body: Values, choices: Choices): Promise<void> {
  await form.and(form.page().locator('[data-draft=read]')).waitFor();
  await fillAll({ form, choices }, fields, body, []);
}

interface Desk { readonly form: Locator; readonly choices: Choices }
type Path = readonly (string | number)[];

async function fillAll(desk: Desk, fields: readonly FieldSpec[], body: Values, path: Path): Promise<void> {
  for (const field of fields) {
    const value = body[field.name];
    if (value === undefined || value === null || field.filledBy) continue;
    await fillOne(desk, field, value, [...path, field.name]);
  }
}

async function fillOne(desk: Desk, field: FieldSpec, value: unknown, path: Path): Promise<void> {
  const control = desk.form.locator(`[id="${path.join('_')}"]`);
  switch (field.widget) {
    case 'part': case 'period': return fillPart(desk, field, value as Values, path);
    case 'parts': return fillParts(desk, field, value as readonly Values[], path);
    case 'texts': return fillTexts(desk, field, value as readonly string[]);
    case 'file': return control.setInputFiles(value as Attachment);
    case 'files': return control.setInputFiles([...(value as readonly Attachment[])]);
    case 'fen': return control.fill(String((value as number) / 100));
    case 'instant': return control.fill(new Date(Date.parse(value as string) + 8 * 3_600_000).toISOString().slice(0, 16));
    case 'flag': return control.getByRole('radio', { name: value === true ? '是' : '否' }).check();
    case 'choice': return choose(desk, control, field, value as string);
    case 'choices': return chooseAll(desk, control, field, value as readonly string[]);
    default: return control.fill(`${value as string | number}`);
  }
}

/** A part that may be left out is first said to apply. */
async function fillPart(desk: Desk, field: FieldSpec, value: Values, path: Path): Promise<void> {
  const applies = desk.form.getByRole('checkbox', { name: `需要填写${field.label}` });
  if (await applies.count() > 0) await applies.check();
  await fillAll(desk, field.fields ?? [], value, path);
}

function labelOf({ choices }: Desk, field: FieldSpec, value: string): string {
  const chosen = field.choices ? choices[field.choices]?.find((one) => one.value === value) : undefined;
  const label = chosen?.label ?? field.labels?.[value];
  if (!label) throw new Error(`${field.label}: ${value} cannot be chosen; there are ${(field.choices ? choices[field.choices] ?? [] : []).map((one) => one.label).join('、')}`);
  return chosen?.note ? `${label}（${chosen.note}）` : label;
}

async function choose(desk: Desk, control: Locator, field: FieldSpec, value: string): Promise<void> {
  // What the page knows already is not asked again.
  if (field.choices && (await control.count()) === 0) return;
  const label = labelOf(desk, field, value);
  if (await control.getAttribute('role') === 'radiogroup') return control.getByRole('radio', { name: label, exact: true }).check();
  await control.click();
  await control.fill(label);
  await desk.form.page().locator('.ant-select-item-option').filter({ hasText: label }).first().waitFor();
  await control.press('Enter');
}

async function chooseAll(desk: Desk, control: Locator, field: FieldSpec, values: readonly string[]): Promise<void> {
  const group = desk.form.getByRole('group', { name: field.label });
  const list = field.choices ? desk.choices[field.choices] ?? [] : (field.values ?? []).map((value) => ({ value }));
  if (await group.count() === 0) {
    for (const value of values) {
      const there = desk.form.locator('.ant-select-selection-item').filter({ hasText: labelOf(desk, field, value) });
      if (await there.count() === 0) await choose(desk, control, field, value);
    }
    return;
  }
  for (const { value } of list) await group.getByRole('checkbox', { name: labelOf(desk, field, value), exact: true }).setChecked(values.includes(value));
}

async function fillTexts({ form }: Desk, field: FieldSpec, values: readonly string[]): Promise<void> {
  for (const [index, value] of values.entries()) {
    const input = form.getByLabel(`${field.label}第${index + 1}项`);
    if (await input.count() === 0) await form.getByRole('button', { name: '加一项' }).last().click();
    await input.fill(value);
  }
}

async function fillParts(desk: Desk, field: FieldSpec, values: readonly Values[], path: Path): Promise<void> {
  const group = desk.form.getByRole('group', { name: field.label });
  for (const [index, value] of values.entries()) {
    if (await group.getByText(`第${index + 1}项`).count() === 0) await group.getByRole('button', { name: '加一项' }).last().click();
    await fillAll(desk, field.fields ?? [], value, [...path, index]);
  }
}

import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { phoneProblem, plainText, type Lines } from '@sidan/domain';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import type { ChoiceList } from './choice-lists.js';
import { isLocalDate, normaliseInstant, secretProblem, textProblem } from './legal-text.js';

/** What a form shows a field with. */
export type Widget =
  'text' | 'long-text' | 'texts' | 'choice' | 'choices' | 'fen' | 'number' | 'instant' | 'date' | 'flag' | 'file' | 'files' | 'part' | 'parts' | 'period';

/** Another field, by its path from the body's root, and the values that let this one be asked. */
export interface Condition {
  readonly field: string;
  readonly in: readonly (string | boolean)[];
}

/** How a form asks for the field: told in the API's description, where the web makes its forms from. */
interface Asked {
  /** One sentence, with the article that rules the field where there is one. */
  readonly help?: string;
  /** A list of the file view to choose from. */
  readonly choices?: ChoiceList;
  /** Another field of the form: only choices that are for its value are offered. */
  readonly choicesBy?: string;
  readonly when?: Condition;
  readonly neededWhen?: Condition;
  /** What the form starts with, whatever the file. */
  readonly preset?: string | number | boolean;
  /** Told by the upload into another field, not asked. */
  readonly filledBy?: { readonly field: string; readonly what: 'fileName' };
  readonly widget?: Widget;
}

interface Presence extends Asked {
  readonly optional?: boolean;
  /** An explicit null is an answer: 『无』. */
  readonly nullable?: boolean;
}
/** The values a field may have; with their words where a person reads them. */
type Values = readonly string[] | Readonly<Record<string, string>>;
/** Null when right; else what is wrong, as the rest of a sentence whose subject is the field's label. */
type Check = (value: unknown) => string | null;

/** One field with its Chinese label: read by the validator, by the OpenAPI page and by whoever gets it wrong. */
function field(label: string, check: Check, schema: ApiPropertyOptions, presence: Presence): PropertyDecorator {
  const { optional = false, nullable = false } = presence;
  const missing: Check = (value) => (value === undefined ? '必填' : value === null ? '不能为 null' : check(value));
  return applyDecorators(
    ApiProperty({ description: label, required: !optional, ...(nullable ? { nullable } : {}), ...schema, ...extensionsOf(presence) } as ApiPropertyOptions),
    ValidateIf((_, value) => !((optional && value === undefined) || (nullable && value === null))),
    ValidateBy({ name: 'field', validator: { validate: (value) => missing(value) === null, defaultMessage: (args) => `${label}${missing(args?.value) ?? ''}` } }),
  );
}

const EXTENSIONS = {
  widget: 'x-widget', help: 'x-help', choices: 'x-choices', choicesBy: 'x-choices-by', when: 'x-when', neededWhen: 'x-needed-when', preset: 'x-preset', filledBy: 'x-filled-by',
} as const satisfies Record<keyof Asked, string>;

function extensionsOf(asked: Asked): object {
  const names = Object.keys(EXTENSIONS) as (keyof Asked)[];
  return Object.fromEntries(names.flatMap((name) => (asked[name] === undefined ? [] : [[EXTENSIONS[name], asked[name]]])));
}

function wordsOf(values: Values): object {
  return Array.isArray(values) ? {} : { 'x-labels': values };
}

function namesOf(values: Values): readonly string[] {
  return Array.isArray(values) ? values : Object.keys(values);
}

/** From this length on a text is written in lines. */
const LONG = 501;

interface Length { readonly min: number; readonly max: number; readonly lines: Lines }

/** Stored as `plainText` puts it, whoever sent it how; then checked. */
function textField(label: string, { min, max, lines }: Length, presence: Presence): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => plain(value)),
    field(label, (value) => textProblem(value, lines, min, max), { type: String, ...(min > 0 ? { minLength: min } : {}), maxLength: max }, presence),
  );
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? plainText(value) : value;
}

/** Text of people: any script, emoji included; `max` counts characters, not code units. A short one is one line. */
export function Text(label: string, { max = 2000, ...presence }: Presence & { readonly max?: number } = {}): PropertyDecorator {
  const lines = max < LONG ? 'one' : 'many';
  return textField(label, { min: 1, max, lines }, { widget: lines === 'one' ? 'text' : 'long-text', ...presence });
}

/** A telephone that can be rung. */
export function Phone(label: string, presence: Presence = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => plain(value)),
    field(label, (value) => textProblem(value, 'one', 1, 40) ?? phoneProblem(value as string), { type: String, minLength: 1, maxLength: 40 }, { widget: 'text', ...presence }),
  );
}

/** May be left empty, but is always said: a note, an opinion without reservations. */
export function Note(label: string, { max = 2000, ...asked }: Asked & { readonly max?: number } = {}): PropertyDecorator {
  return textField(label, { min: 0, max, lines: 'many' }, { widget: 'long-text', ...asked });
}

/** A password: taken as it was typed. */
export function Secret(label: string, { max }: { readonly max: number }): PropertyDecorator {
  return field(label, (value) => secretProblem(value, max), { type: String, minLength: 1, maxLength: max }, { widget: 'text' });
}

const ID = /^[A-Za-z0-9][A-Za-z0-9_.:@#/-]{0,99}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** For what stands in a path: nothing else may reach a column of ids. */
export function isId(text: string): boolean {
  return ID.test(text);
}

export function Id(label: string, presence: Presence = {}): PropertyDecorator {
  return field(label, matching(ID, '应为编号（字母、数字和 _.:@#/-，不超过100位）'), { type: String, pattern: ID.source }, { widget: presence.choices === undefined ? 'text' : 'choice', ...presence });
}

export function Sha256(label: string, presence: Presence = {}): PropertyDecorator {
  return field(label, matching(SHA256, '应为已上传证据文件的 SHA-256（64位小写十六进制）'), { type: String, pattern: SHA256.source }, { widget: 'file', ...presence });
}

/** An instant with its offset, kept as legal time (UTC+8): `2024-11-24T09:30:00+08:00`. */
export function InstantField(label: string, presence: Presence = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => normaliseInstant(value) ?? value),
    field(label, (value) => (normaliseInstant(value) === null ? '应为带时区的时间，如 2024-11-24T09:30:00+08:00' : null), { type: String, format: 'date-time' }, { widget: 'instant', ...presence }),
  );
}

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** An hour of a day, `18:00`; the day's end, 24:00, is said by leaving it out. */
export function HourField(label: string, presence: Presence = {}): PropertyDecorator {
  return field(label, matching(HOUR, '应为时刻，如 18:00'), { type: String, pattern: HOUR.source }, { widget: 'text', ...presence });
}

export function DateField(label: string, presence: Presence = {}): PropertyDecorator {
  return field(label, (value) => (isLocalDate(value) ? null : '应为日期，如 2024-11-24'), { type: String, format: 'date' }, { widget: 'date', ...presence });
}

/** Money: whole fen (分), never less than nothing. */
export function FenField(label: string, { min = 0, ...presence }: Presence & { readonly min?: number } = {}): PropertyDecorator {
  return WholeNumber(label, { min, max: 1_000_000_000_000, widget: 'fen', ...presence });
}

export function WholeNumber(label: string, { min, max, ...presence }: Presence & { readonly min: number; readonly max: number }): PropertyDecorator {
  const right = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;
  return field(label, (value) => (right(value) ? null : `应为${min}至${max}之间的整数`), { type: 'integer', minimum: min, maximum: max }, { widget: 'number', ...presence });
}

export function Decimal(label: string, { min, max, ...presence }: Presence & { readonly min: number; readonly max: number }): PropertyDecorator {
  const right = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
  return field(label, (value) => (right(value) ? null : `应为${min}至${max}之间的数`), { type: 'number', minimum: min, maximum: max }, { widget: 'number', ...presence });
}

export function Flag(label: string, presence: Presence = {}): PropertyDecorator {
  return field(label, (value) => (typeof value === 'boolean' ? null : '应为 true 或 false'), { type: Boolean }, { widget: 'flag', ...presence });
}

export function OneOf(label: string, values: Values, presence: Presence = {}): PropertyDecorator {
  const names = namesOf(values);
  const check: Check = (value) => (names.includes(value as string) ? null : `应为以下之一：${names.join('、')}`);
  return field(label, check, { type: String, enum: [...names], ...wordsOf(values) }, { widget: 'choice', ...presence });
}

interface Count extends Presence { readonly min?: number; readonly max?: number }

/** Points, each in as many lines as it needs; names of people are one line each. */
export function Texts(label: string, { lines = 'many', ...count }: Count & { readonly lines?: Lines } = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(plain) : value)),
    list(label, (item) => textProblem(item, lines, 1, 1000), { type: 'string', minLength: 1, maxLength: 1000 }, { widget: 'texts', ...count }),
  );
}

export function Ids(label: string, count: Count = {}): PropertyDecorator {
  return list(label, matching(ID, '应为编号'), { type: 'string', pattern: ID.source }, { widget: 'choices', ...count });
}

export function Sha256s(label: string, count: Count = {}): PropertyDecorator {
  return list(label, matching(SHA256, '应为 SHA-256'), { type: 'string', pattern: SHA256.source }, { widget: 'files', ...count });
}

export function SomeOf(label: string, values: Values, presence: Presence = {}): PropertyDecorator {
  const names = namesOf(values);
  const check: Check = (item) => (names.includes(item as string) ? null : `应为以下之一：${names.join('、')}`);
  return list(label, check, { type: 'string', enum: [...names] }, { max: names.length, widget: 'choices', ...presence }, wordsOf(values));
}

function list(label: string, item: Check, items: object, { min = 0, max = 50, ...presence }: Count, words: object = {}): PropertyDecorator {
  const check: Check = (value) => {
    if (!Array.isArray(value)) return '应为数组';
    if (value.length < min || value.length > max) return `应有${min}至${max}项，现有${value.length}项`;
    const wrong = value.findIndex((each) => item(each) !== null);
    return wrong < 0 ? null : `第${wrong + 1}项${item(value[wrong]) ?? ''}`;
  };
  return field(label, check, { type: 'array', items, minItems: min, maxItems: max, ...words }, presence);
}

/** A part with fields of its own. */
export function Part(label: string, part: Class, presence: Presence = {}): PropertyDecorator {
  const check: Check = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? null : '应为对象');
  return applyDecorators(field(label, check, { type: part }, { widget: 'part', ...presence }), Type(() => part), ValidateNested({ message: `${label}填写有误` }));
}

export function Parts(label: string, part: Class, max = 50, { optional = false, ...asked }: Asked & Pick<Presence, 'optional'> = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ description: label, type: [part], maxItems: max, required: !optional, ...extensionsOf({ widget: 'parts', ...asked }) }),
    ValidateIf((_, value) => !(optional && value === undefined)),
    Type(() => part),
    IsArray({ message: `${label}应为数组` }),
    ArrayMaxSize(max, { message: `${label}不超过${max}项` }),
    ValidateNested({ each: true, message: `${label}的每一项应为对象` }),
  );
}

function matching(pattern: RegExp, otherwise: string): Check {
  return (value) => (typeof value === 'string' && pattern.test(value) ? null : otherwise);
}

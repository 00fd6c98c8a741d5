import { unreadable } from '@sidan/domain';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { PackProblem } from './problem.js';
import { CALENDAR_SCHEMA } from './schema/calendar.js';
import { HOLIDAY_NOTICE_SCHEMA } from './schema/holiday-notice.js';
import { MATTERS_SCHEMA } from './schema/matters.js';
import { PEOPLE_SCHEMA } from './schema/people.js';
import { REGION_SCHEMA } from './schema/region.js';
import { STORY_SCHEMA } from './schema/story.js';
import type { Path, YamlFile } from './yaml-file.js';

const ajv = new Ajv({ allErrors: true, discriminator: true, multipleOfPrecision: 6, allowUnionTypes: true, formats: { date: isDate } });
const CHECKS = {
  'region.yaml': ajv.compile(REGION_SCHEMA), 'matters.yaml': ajv.compile(MATTERS_SCHEMA), 'people.yaml': ajv.compile(PEOPLE_SCHEMA),
  'calendar.yaml': ajv.compile(CALENDAR_SCHEMA), 'holidays.json': ajv.compile(HOLIDAY_NOTICE_SCHEMA),
} satisfies Record<string, ValidateFunction>;
const STORY = ajv.compile(STORY_SCHEMA);

export type PackFileName = keyof typeof CHECKS;

/** What the file's own schema has against it, each with its line. */
export function schemaProblems(file: YamlFile): readonly PackProblem[] {
  return problemsOf(file, CHECKS[file.name as PackFileName]);
}

/** The same for a training case, whose file is called as the story is. */
export function storyProblems(file: YamlFile): readonly PackProblem[] {
  return problemsOf(file, STORY);
}

function problemsOf(file: YamlFile, check: ValidateFunction): readonly PackProblem[] {
  const content = file.content();
  const unread = unreadableTexts(file, content, []);
  if (check(content)) return unread;
  return [...(check.errors ?? []).map((error) => file.problem(pathOf(error, content), words(error))), ...unread];
}

/** What a pack says is printed on documents: one rule for its texts and for people's. */
function unreadableTexts(file: YamlFile, value: unknown, path: Path): readonly PackProblem[] {
  if (typeof value === 'string') {
    const fault = unreadable(value, 'many') ?? (value === value.normalize('NFC') ? null : '有拆开写的字符，应当用 Unicode 的合成形式（NFC）');
    return fault === null ? [] : [file.problem(path, fault)];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => unreadableTexts(file, item, [...path, Array.isArray(value) ? Number(key) : key]));
}

function pathOf({ instancePath, params }: ErrorObject, content: unknown): Path {
  const parts = instancePath.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const extra = params['missingProperty'] ?? params['additionalProperty'] ?? params['tag'];
  let node = content;
  const path = parts.map((part) => {
    const key = Array.isArray(node) ? Number(part) : part;
    node = (node as Record<string | number, unknown>)[key];
    return key;
  });
  return extra === undefined ? path : [...path, String(extra)];
}

const TYPES: Readonly<Record<string, string>> = { string: '文字', number: '数字', integer: '整数', boolean: 'true 或 false', object: '一组字段', array: '列表', null: '空' };

function words({ keyword, params }: ErrorObject): string {
  switch (keyword) {
    case 'required': return '缺少这一项';
    case 'additionalProperties': return '没有这个字段，请检查拼写';
    case 'type': return `应当是${[params['type']].flat().map((type: string) => TYPES[type] ?? type).join('或')}`;
    case 'enum': return `只能是：${(params['allowedValues'] as unknown[]).join('、')}`;
    case 'discriminator': return '种类（type）不认识';
    case 'minimum': case 'maximum': return `数值应当${keyword === 'minimum' ? '不小于' : '不大于'}${params['limit']}`;
    case 'multipleOf': return '金额最多两位小数（元）';
    case 'minItems': return `至少要有${params['limit']}项`;
    case 'minLength': return '不能为空';
    case 'format': return '应当是日期，写作 2024-01-31';
    case 'pattern': return pattern(String(params['pattern']));
    default: return `不符合要求（${keyword}）`;
  }
}

function pattern(expression: string): string {
  if (expression === '\\S') return '不能为空';
  if (expression.includes('工作日')) return '应当是期限，写作：3个工作日、4工作时、24小时、15日、6个月、1年';
  return `格式不对，应当符合 ${expression}`;
}

/** A day that exists: 2023-02-29 does not. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

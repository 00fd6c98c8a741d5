import { yuan } from '../../../shared/time/instant';
import type { RuleNames } from './ask';
import { MONEY, MONEY_UNLESS_SHARE, PARTS, SHARES, VALUES } from './words';

export type Fields = Readonly<Record<string, unknown>>;

/** Where a value stands: the names of the parts from the root down, list places without their brackets. */
export type Path = readonly string[];

export interface Place {
  readonly path: Path;
  readonly names: RuleNames;
  /** The fields beside it, by which some numbers are understood. */
  readonly beside?: Fields | undefined;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a part is called: a clock, a kind of document, or a field. */
export function partName(path: Path, { clocks, documents, matters, organisations }: RuleNames): string {
  const [part = '', above] = [path.at(-1), path.at(-2)];
  const named = above === 'clocks' ? clocks : above === 'numbers' ? documents : above === 'matters' ? matters : above === 'organisations' ? organisations : {};
  return named[part] ?? PARTS[part] ?? (/^\d{1,3}$/.test(part) ? `第 ${Number(part) + 1} 项` : part);
}

/** In one line, where that is how people say it; null for what is better shown part by part. */
export function phrase(value: unknown, place: Place): string | null {
  if (value === null || value === undefined) return '无';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return numberText(value, place);
  if (typeof value === 'string') return wordOf(value, place);
  if (Array.isArray(value)) return listText(value, place);
  return isFields(value) ? fieldsText(value, place) : null;
}

function numberText(value: number, { path, beside }: Place): string {
  const part = path.at(-1) ?? '';
  const share = SHARES.has(String(beside?.type));
  if (MONEY.has(part) || (MONEY_UNLESS_SHARE.has(part) && !share)) return yuan(value);
  if (share && MONEY_UNLESS_SHARE.has(part)) return beside?.type === 'percentage' ? `${value}%` : `${value}倍`;
  return String(value);
}

function wordOf(value: string, { path, names }: Place): string {
  const part = path.findLast((name) => !/^\d+$/.test(name)) ?? '';
  if (part === 'role') return names.roles[value] ?? value;
  if (['parent', 'department', 'supervisedBy'].includes(part)) return names.organisations[value] ?? value;
  return VALUES[part === 'flags' ? 'flag' : part]?.[value] ?? value;
}

function listText(list: readonly unknown[], place: Place): string | null {
  if (list.length === 0) return '无';
  const said = list.map((item, index) => phrase(item, { ...place, path: [...place.path, String(index)], beside: undefined }));
  return said.every((one) => one !== null) ? said.join(said.some((one) => one.length > 12) ? '；' : '、') : null;
}

function fieldsText(fields: Fields, place: Place): string | null {
  const { n, unit, after, at, role, type, from, to } = fields;
  if (typeof n === 'number' && typeof unit === 'string') return `${n}${VALUES.unit?.[unit] ?? unit}`;
  if (isFields(after)) {
    const late = after.n === 0 ? '一逾期' : `逾期${phrase(after, place) ?? ''}`;
    return `${late}，报${VALUES.at?.[String(at)] ?? ''}${place.names.roles[String(role)] ?? String(role)}`;
  }
  if (typeof type === 'string') return typeText(type, fields, place);
  return typeof from === 'string' && typeof to === 'string' && Object.keys(fields).length === 2 ? `${from}至${to}` : null;
}

function typeText(type: string, fields: Fields, place: Place): string | null {
  const money = (value: unknown) => yuan(Number(value));
  const { amount, maxAmount, cap, min, max, unit, of, whole, flag, citizen, organisation } = fields;
  switch (type) {
    case 'fixed': return money(amount);
    case 'range': return `${money(min)}至${money(max)}`;
    case 'per-unit': return [
      `每${String(unit)}${money(amount)}${maxAmount === undefined ? '' : `至${money(maxAmount)}`}`, ...(cap === undefined ? [] : [`总额不超过${money(cap)}`]), ...(whole === true ? ['不可分割'] : []),
    ].join('，');
    case 'percentage': return `${String(of)}的${String(min)}%至${String(max)}%`;
    case 'multiple': return `${String(of)}的${String(min)}倍至${String(max)}倍`;
    case 'fine-at-least': return `罚款达到：公民${money(citizen)}，单位${money(organisation)}`;
    case 'flag': return VALUES.flag?.[String(flag)] ?? null;
    default: return wordOf(type, { ...place, path: ['type'] });
  }
}

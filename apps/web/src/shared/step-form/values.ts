import { fieldValueOf, instantOfField } from '../time/instant';
import type { Condition, FieldSpec } from './spec';

/** What the form's fields hold: text, numbers (money in yuan), flags, lists and groups of these. */
export type Values = Record<string, unknown>;

export function isAsked(condition: Condition | undefined, values: Values): boolean {
  if (!condition) return true;
  const value = condition.field.split('.').reduce<unknown>((inner, name) => (isGroup(inner) ? inner[name] : undefined), values);
  return condition.in.includes(value);
}

/** Starting values: what the API proposes for this file before what the form proposes always. */
export function startingValues(fields: readonly FieldSpec[], presets: Values, path = ''): Values {
  return Object.fromEntries(fields.flatMap((field): [string, unknown][] => {
    const here = path + field.name;
    if ((field.widget === 'part' || field.widget === 'period') && field.fields) {
      const inner = startingValues(field.fields, presets, `${here}.`);
      return field.needed || Object.keys(inner).length > 0 ? [[field.name, inner]] : [];
    }
    const given = presets[here] ?? field.preset;
    if (given === undefined) return field.widget === 'texts' && field.needed ? [[field.name, ['']]] : [];
    return [[field.name, shown(field, given)]];
  }));
}

/** From the API's value to the field's. */
function shown(field: FieldSpec, value: unknown): unknown {
  if (field.widget === 'fen' && typeof value === 'number') return value / 100;
  if (field.widget === 'instant' && typeof value === 'string') return fieldValueOf(value);
  if (field.widget === 'parts' && Array.isArray(value)) return value.map((one) => (isGroup(one) ? shownGroup(field.fields ?? [], one) : one));
  return value;
}

function shownGroup(fields: readonly FieldSpec[], values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => {
    const field = fields.find((one) => one.name === name);
    return [name, field ? shown(field, value) : value];
  }));
}

/** The request's body: what is not asked or left empty is not sent, unless the API wants an explicit null. */
export function bodyOf(fields: readonly FieldSpec[], values: Values, root: Values = values): Values {
  return Object.fromEntries(fields.flatMap((field): [string, unknown][] => {
    if (!isAsked(field.when, root)) return absent(field);
    const value = sent(field, values[field.name], root);
    return value === undefined ? absent(field) : [[field.name, value]];
  }));
}

function absent(field: FieldSpec): [string, unknown][] {
  if (field.nullable && field.needed) return [[field.name, null]];
  const list = field.widget === 'texts' || field.widget === 'parts' || field.widget === 'choices' || field.widget === 'files';
  if (field.needed && list) return [[field.name, []]];
  // An empty note is an answer; an empty text that is needed is the API's to refuse.
  return field.needed && (field.widget === 'text' || field.widget === 'long-text') ? [[field.name, '']] : [];
}

function sent(field: FieldSpec, value: unknown, root: Values): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  switch (field.widget) {
    case 'fen': return Math.round(Number(value) * 100);
    case 'instant': return typeof value === 'string' ? instantOfField(value) : undefined;
    case 'texts': return Array.isArray(value) ? value.filter((text) => typeof text === 'string' && text.trim() !== '') : undefined;
    case 'period':
    case 'part': return group(field, value, root);
    case 'parts': return Array.isArray(value) ? value.map((one) => bodyOf(field.fields ?? [], isGroup(one) ? one : {}, root)) : undefined;
    default: return value;
  }
}

/** A group that may be left out is left out when nothing of it was filled in. */
function group(field: FieldSpec, value: unknown, root: Values): unknown {
  const body = bodyOf(field.fields ?? [], isGroup(value) ? value : {}, root);
  return !field.needed && Object.keys(body).length === 0 ? undefined : body;
}

function isGroup(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `items[2].points` as the form names it: ['items', 2, 'points']. */
export function pathOf(field: string): (string | number)[] {
  return field.split(/[.[\]]+/).filter((part) => part !== '').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

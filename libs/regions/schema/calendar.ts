import { list, record, text } from './parts.js';

const days = { type: 'object', propertyNames: { format: 'date' }, additionalProperties: text };
const time = { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' };

/** A calendar as administration imports it: the same fields as `Calendar` of the domain. */
export const CALENDAR_SCHEMA = record({
  version: { type: 'string', pattern: '^[a-z0-9][a-z0-9.+-]{2,60}$' },
  years: list({ type: 'integer', minimum: 2000, maximum: 2100 }, 1),
  holidays: days, makeUpDays: days,
  workingHours: list(record({ from: time, to: time }), 1),
}, { papers: { type: 'object', propertyNames: { pattern: '^20[0-9]{2}$' }, additionalProperties: text } });

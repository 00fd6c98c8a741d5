import { date, flag, list, record, text } from './parts.js';

/** One year of the State Council's arrangements as it is passed round as JSON (holiday-cn): what else stands in it is left aside. */
export const HOLIDAY_NOTICE_SCHEMA = {
  type: 'object',
  required: ['year', 'days'],
  properties: { year: { type: 'integer', minimum: 2000, maximum: 2100 }, days: list(record({ name: text, date, isOffDay: flag }), 1) },
} as const;

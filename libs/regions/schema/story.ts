import { id, list, record, text } from './parts.js';

const when = { type: 'string', pattern: '^20[0-9]{2}-[01][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]$' };
const role = { type: 'string', pattern: '^[a-z][A-Za-z0-9]{1,30}$' };

const person = record({ username: { type: 'string', pattern: '^[a-z][a-z0-9]{1,20}\\.[a-z][a-z0-9]{1,30}$' }, title: text });

const step = record(
  { say: text },
  {
    at: when, who: role, on: { enum: ['report', 'case', 'proceeding'] }, do: id, body: { type: 'object' }, expect: id,
    once: { enum: ['intake', 'dispatch', 'closure', 'evaluation', 'closed'] },
  },
);

/** stories/<id>.yaml */
export const STORY_SCHEMA = record({
  id, number: { type: 'integer', minimum: 1, maximum: 999 }, title: text, lesson: text, org: id,
  people: { type: 'object', minProperties: 1, propertyNames: role, additionalProperties: person },
  steps: list(step, 1),
});

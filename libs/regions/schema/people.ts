import { ROLES } from '@sidan/domain';
import { date, flag, id, list, record, text } from './parts.js';

/** people.yaml */
export const PEOPLE_SCHEMA = record({
  people: list(record(
    {
      username: { type: 'string', pattern: '^[a-z][a-z0-9]{1,20}\\.[a-z][a-z0-9]{1,30}$' }, name: text,
      posts: list(record({ role: { enum: Object.keys(ROLES) }, org: id }), 1),
    },
    {
      certificate: record({ number: text, validFrom: date, validTo: date }), legalQualification: flag, reviewingSince: date,
      hostQualification: record({ number: text, validFrom: date }, { validTo: date }),
    },
  ), 1),
});

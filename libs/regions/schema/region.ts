import { ROLES } from '@sidan/domain';
import { DELAY_PATTERN, PERIOD_PATTERN } from '../period-text.js';
import { flag, id, list, oneOfTypes, record, text, yuan } from './parts.js';

const period = { type: 'string', pattern: PERIOD_PATTERN };
const delay = { type: 'string', pattern: DELAY_PATTERN };
const amounts = record({ citizen: yuan, organisation: yuan });
const caseFlag = { enum: ['complex', 'major', 'major-public-interest', 'several-legal-relations'] };

const organisation = record(
  { id, kind: { enum: ['township', 'department', 'bureau', 'county', 'platform'] }, name: text, short: text },
  { parent: id, supervisedBy: list(id), remedies: record({ reconsideration: text, court: text }) },
);

const trigger = oneOfTypes([
  record({ type: { const: 'always' } }),
  record({ type: { const: 'hearing-right' } }),
  record({ type: { const: 'hearing-held' } }),
  record({ type: { const: 'court-enforcement' } }),
  record({ type: { const: 'flag' }, flag: caseFlag }),
  record({ type: { const: 'fine-at-least' }, citizen: yuan, organisation: yuan }),
]);

const rung = record({ after: delay, role: { enum: Object.keys(ROLES) }, at: { enum: ['own', 'supervising', 'second-supervising'] } });
const clock = record({}, { period, max: period, basis: text, remind: list(period), escalate: list(rung) });

const checklistItem = record({
  id, area: { enum: ['procedure', 'evidence', 'law', 'documents', 'time'] }, text, basis: text, weight: { type: 'integer', minimum: 1, maximum: 100 },
});

/** region.yaml */
export const REGION_SCHEMA = record({
  id, version: { type: 'string', pattern: '^[0-9A-Za-z.-]{1,20}$' }, name: text, province: text,
  householdBusinessCountsAs: { enum: ['citizen', 'organisation'] }, firstCaseGuidance: flag, surcharge: flag,
  organisations: list(organisation, 1),
  hearing: record({ citizen: yuan, organisation: yuan, basis: text }, { hostQualification: record({ title: text, basis: text }) }),
  review: record({
    rules: list(record({ tier: { enum: [1, 2, 3] }, name: text, basis: text, when: trigger }), 1),
    panel: record({ opinions: { type: 'integer', minimum: 1, maximum: 20 }, lawyers: { type: 'integer', minimum: 0, maximum: 20 } }),
  }),
  discussion: record({ flags: list(caseFlag), fineAtLeast: { ...amounts, type: ['object', 'null'] }, quorum: { type: 'integer', minimum: 2, maximum: 20 }, basis: text }),
  clocks: { type: 'object', required: ['default'], additionalProperties: clock },
  numbers: { type: 'object', required: ['default'], additionalProperties: text },
  payment: record({ bank: text, account: text, electronic: text }),
  evaluation: record({ returnVisitAfter: period, checklist: list(checklistItem, 1) }),
});

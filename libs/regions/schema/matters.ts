import { CORRECTION_MEASURES } from '@sidan/domain';
import { PERIOD_PATTERN } from '../period-text.js';
import { date, flag, id, list, oneOfTypes, record, text, yuan } from './parts.js';

const share = { type: 'number', minimum: 0, maximum: 1_000 };

/** For either party where it stands beside them, for one where it stands in its own line. */
const kinds = { fineIs: { enum: ['shall', 'may'] }, warning: { enum: ['none', 'may', 'shall', 'or'] }, confiscation: { enum: ['none', 'may', 'shall'] } };

const fine = oneOfTypes([
  record({ type: { const: 'none' } }, kinds),
  record({ type: { const: 'fixed' }, amount: yuan }, kinds),
  record({ type: { const: 'range' }, min: yuan, max: yuan }, kinds),
  record({ type: { const: 'per-unit' }, unit: text, amount: yuan }, { maxAmount: yuan, cap: yuan, whole: flag, ...kinds }),
  record({ type: { const: 'percentage' }, of: text, min: share, max: { ...share, maximum: 100 } }, kinds),
  record({ type: { const: 'multiple' }, of: text, min: share, max: share }, kinds),
]);

const penalty = record(
  { citizen: fine, organisation: fine, fineIs: kinds.fineIs },
  {
    warning: kinds.warning, confiscation: kinds.confiscation, precondition: { enum: ['refuses-to-correct', 'fails-to-correct-in-time'] },
    discretion: list(record({ name: text, when: text, min: yuan, max: yuan }, { party: { enum: ['citizen', 'organisation'] } })),
  },
);

const decisionPeriodRule = record(
  { id, effect: { enum: ['extend', 'suspend'] }, ground: text, citation: text, approvedBy: { enum: ['responsible-head', 'collective-discussion'] } },
  { max: { type: 'string', pattern: PERIOD_PATTERN }, afterRule: id },
);

const remedyPeriod = record({
  remedy: { enum: ['reconsideration', 'litigation'] }, measure: { enum: Object.keys(CORRECTION_MEASURES) }, period: { type: 'string', pattern: PERIOD_PATTERN }, citation: text,
});

/** matters.yaml */
export const MATTERS_SCHEMA = record({
  matters: list(record(
    {
      code: { type: 'string', pattern: '^[A-Z]{2}-[0-9]{2,3}$' }, name: text, keywords: list(text, 1), duty: text, penaltyProvision: text,
      legalForm: { enum: ['law', 'regulation', 'local-regulation', 'rule'] }, empoweredBy: text, validFrom: date, penalty,
    },
    { validTo: date, department: id, lifeSafety: flag, decisionPeriodRules: list(decisionPeriodRule), remedyPeriods: list(remedyPeriod) },
  ), 1),
});

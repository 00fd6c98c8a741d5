import type { Facts, KnownPeople } from '../../file/facts.js';
import type { Task } from '../../file/task.js';
import type { ProceedingCommand } from './commands.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { notRecused, officerMayAct, type Rule } from './rules.js';

/** Steps that only an officer who may act on the day takes (行政处罚法 42、43、55): the 承办人 alone, or any. A step that is not listed asks no certificate of its taker. */
const TAKERS: Readonly<Partial<Record<ProceedingCommand['type'], 'investigator' | 'officer'>>> = {
  'identify-party': 'investigator', 'propose-filing': 'investigator', 'propose-preservation': 'investigator', 'order-correction': 'investigator', 'verify-correction': 'officer',
  'submit-final-report': 'investigator', 'issue-prior-notice': 'investigator', 'reexamine-statement': 'investigator', 'propose-closure': 'investigator',
};

/** What a step asks of the officer who takes it, before anything else. */
export function takerMayAct(state: ProceedingState, { type }: ProceedingCommand, facts: Facts): Rule {
  const { personId, name } = facts.actor;
  const taker = TAKERS[type];
  if (taker === 'investigator' && !state.investigators.includes(personId)) return refuse('not-an-investigator', `本步骤应当由承办人办理；${name}不是本案承办人。`);
  return taker ? officerMayAct(state, facts, personId, facts.now) : null;
}

/** 改派: asks of whom it names what the step will ask of him; only 承办人 he may still become. Whoever is recused is given nothing back (行政处罚法 43). */
export function barredFrom(state: ProceedingState, { action }: Task, personId: string, known: KnownPeople): Rule {
  const certified = (TAKERS as Readonly<Record<string, unknown>>)[action] !== undefined;
  return certified ? officerMayAct(state, known, personId, known.now) : notRecused(state, known, personId);
}

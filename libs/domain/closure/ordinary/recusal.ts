import { isRefusal } from '../../file/refusal.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import type { DecideRecusal, RequestRecusal } from './commands.js';
import { issue } from './documents.js';
import { entry } from './entries.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';

/** 申请回避, of an officer or of the hearing's host (行政处罚法 43, 64(4)); the investigation is not stopped by it (行政处罚法 43③). */
export function requestRecusal(state: ProceedingState, { personId, ground, by }: RequestRecusal, facts: Facts): Decision {
  const takesPart = state.investigators.includes(personId) || state.hearing.host === personId;
  if (!takesPart) return refuse('not-an-investigator', `${facts.people.get(personId)?.name ?? personId}不是本案承办人或者听证主持人，无需回避。`);
  if (state.recusals.some((recusal) => recusal.personId === personId && recusal.granted === null)) return refuse('recusal-undecided', '对同一人的回避申请尚未决定，不需要再次申请。');
  return { entries: [entry('recusalRequested', { personId, ground, by })] };
}

export function decideRecusal(state: ProceedingState, { personId, granted, reason }: DecideRecusal, facts: Facts): Decision {
  const name = facts.people.get(personId)?.name ?? personId;
  const open = state.recusals.find((recusal) => recusal.personId === personId && recusal.granted === null);
  if (!open) return refuse('recusal-undecided', `没有待决定的对${name}的回避申请。`);
  if (personId === facts.actor.personId) return refuse('own-recusal', '回避由行政机关负责人决定，但不能决定自己的回避，应当由其他负责人决定。');
  const issued = issue(state, facts, 'recusal-decision', { person: name, result: granted ? '同意回避' : '驳回回避申请', reason });
  return isRefusal(issued) ? issued : { entries: [issued.entry, entry('recusalDecided', { personId, granted, reason })] };
}

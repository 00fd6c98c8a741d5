import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import type { RecordStatement, ReexamineStatement, WaiveStatement } from './commands.js';
import { issue } from './documents.js';
import { entry } from './entries.js';
import { meetNamed } from './named-clocks.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { revised, revisionLawful, stepKept } from './revision.js';
import { happened, stored, type Rule } from './rules.js';

/** 陈述申辩, oral or written (行政处罚法 45①); heard even when it comes after the period, as long as nothing is decided. */
export function recordStatement(state: ProceedingState, { form, content, madeAt, recordSha256 }: RecordStatement, facts: Facts): Decision {
  return noticeServed(state) ?? happened(facts, madeAt, '陈述申辩', { at: state.noticed?.servedAt as string, what: '告知书送达' })
    ?? (recordSha256 === undefined ? null : stored(facts, recordSha256))
    ?? { entries: [entry('statementRecorded', { form, content, madeAt, ...recordSha256 === undefined ? {} : { recordSha256 } })] };
}

/** Only the party's own signed waiver ends the waiting early (行政处罚法 62). */
export function waiveStatement(state: ProceedingState, { signedSha256 }: WaiveStatement, facts: Facts): Decision {
  const refusal = noticeServed(state) ?? stored(facts, signedSha256);
  if (refusal) return refusal;
  if (state.statement.closed) return refuse('statement-closed', '陈述申辩期已经结束，无需放弃。');
  return { entries: [entry('statementWaived', { signedSha256 }), ...meetNamed(state, facts.now, 'statement')] };
}

/** 复核: mandatory, and never to the party's harm (行政处罚法 45). */
export function reexamineStatement(state: ProceedingState, command: ReexamineStatement, facts: Facts): Decision {
  const { findings, adopted } = command;
  if (!state.statement.made || state.statement.reexamined !== false) return refuse('no-statement', '没有待复核的陈述申辩。');
  const proposal = revised(state, command, findings);
  const unlawful = revisionLawful(state, proposal, facts) ?? stepKept(state, proposal, facts);
  if (unlawful) return unlawful;
  const issued = issue(state, facts, 'reexamination', { statement: state.statement.content, findings, adopted: adopted ? '采纳' : '不予采纳' });
  return isRefusal(issued) ? issued : { entries: [issued.entry, entry('statementReexamined', { findings, adopted, fine: proposal.fine, proposal })] };
}

export function noticeServed(state: ProceedingState): Rule {
  return state.noticed?.servedAt ? null : refuse('notice-not-served', '事先告知书尚未送达。');
}

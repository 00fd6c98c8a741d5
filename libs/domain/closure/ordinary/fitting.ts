import { dateOf, instantOf, minuteOf } from '../../time/index.js';
import { birthDateOf } from './identity.js';
import type { Evidence, Party, ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { spoken, type Rule } from './rules.js';

type Offence = NonNullable<ProceedingState['offence']>;

/*
 * What different steps tell of one act must fit together, and whichever comes second is asked (行政处罚法 40、54: 查明事实).
 */

/** Nobody acts before he is born. */
export function bornBeforeAct(party: Party | null, offence: Offence | null): Rule {
  const born = party && birthDateOf(party);
  if (!born || !offence || dateOf(instantOf(offence.at)) >= born) return null;
  return refuse('facts-contradict', `当事人${party.name}的出生日期是${born}，而违法行为发生在${spoken(offence.at)}，两者不能同时成立。`);
}

/** 发现 follows the act, or comes upon it (行政处罚法 36). */
export function foundAfterAct({ foundAt }: ProceedingState, offence: Offence): Rule {
  if (minuteOf(instantOf(offence.at)) <= minuteOf(instantOf(foundAt))) return null;
  return refuse('facts-contradict', `线索登记的发现时间是${spoken(foundAt)}，而填写的违法行为发生时间是${spoken(offence.at)}，晚于发现。`);
}

/** A contract, a licence or an earlier photograph may be older than the act; then the file says why. */
export function noEvidenceBeforeAct(evidence: readonly Pick<Evidence, 'title' | 'takenAt' | 'beforeAct'>[], offence: Offence | null, explained: string | undefined): Rule {
  if (!offence || explained?.trim()) return null;
  const early = evidence.filter(({ takenAt, beforeAct }) => !beforeAct?.trim() && minuteOf(instantOf(takenAt)) < minuteOf(instantOf(offence.at)));
  if (early.length === 0) return null;
  const list = early.map(({ title, takenAt }) => `${title}（${spoken(takenAt)}）`).join('、');
  return refuse('evidence-before-act', `${list}的取证时间早于违法行为发生（${spoken(offence.at)}），应当写明原因。`);
}

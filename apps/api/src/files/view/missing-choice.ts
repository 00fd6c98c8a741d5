import type { ChoiceList } from '../../actions/choice-lists.js';
import type { Choices } from './parts.js';

/** Steps about one of a list: where the list is empty there is nothing to take them on. */
const ABOUT: Readonly<Record<string, readonly [ChoiceList, string]>> = {
  'claim-task': ['claimable-tasks', '没有等您认领的任务。'], 'release-task': ['my-tasks', '您名下没有已认领的任务。'],
  'assign-task': ['movable-tasks', '没有可以由您改派的任务。'], urge: ['tasks', '没有未办的任务。'],
  'acknowledge-escalation': ['escalations-open', '没有待签收的督办。'], 'take-over': ['clocks-late', '没有已经逾期的期限。'],
  'take-job': ['jobs-open', '没有待接的派单。'], 'return-job': ['jobs-open', '没有待接的派单。'],
  'assign-shortcoming': ['shortcomings-unassigned', '没有待落实责任人的问题。'], 'resolve-shortcoming': ['shortcomings-open', '没有由您销号的待整改问题。'],
  'request-recusal': ['recusable', '没有可以由您申请回避的人员。'], 'decide-recusal': ['recusals-open', '没有等您决定的回避申请。'],
  'approve-preservation': ['preservations-proposed', '没有待批准的先行登记保存。'], 'refuse-preservation': ['preservations-proposed', '没有待批准的先行登记保存。'],
  'dispose-preservation': ['preservations-held', '没有保存中的登记物品。'],
  'extend-clock': ['clocks-extendable', '本事项没有可以延长办案期限的法律、法规、规章规定，或者期限没有在计时。'],
  'suspend-investigation': ['suspension-rules', '本事项没有可以中止的法律、法规、规章规定。'],
  'serve-document': ['unserved-documents', '没有待送达的文书。'],
  'reply-remedy': ['remedies-unreplied', '没有待答复的复议或者诉讼。'], 'conclude-remedy': ['remedies-open', '没有未终结的复议或者诉讼。'],
};

export function missingChoice(action: string, choices: Choices): string | null {
  const about = ABOUT[action];
  return about && choices[about[0]]?.length === 0 ? about[1] : null;
}

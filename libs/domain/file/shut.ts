import type { Organisation } from '../policy/policy.js';
import { instantText } from '../time/index.js';
import { ROLES } from './actor.js';
import type { FileState } from './kind.js';
import type { Lifecycle } from './lifecycle.js';
import type { Task } from './task.js';

/** A lifecycle in the order of the procedure, with its phases' names: from it is told what is still to come and what is over. */
export interface Course<Phase extends string> {
  readonly lifecycle: Lifecycle<Phase, string>;
  readonly words: Readonly<Record<Phase, string>>;
}

/** Phases that list a step, before the present one and after it. */
export function placesOf<Phase extends string>({ lifecycle, words }: Course<Phase>, phase: Phase, step: string): { readonly before: readonly Phase[]; readonly after: readonly Phase[] } {
  const order = Object.keys(words) as Phase[];
  const listed = order.filter((each) => lifecycle[each][step] !== undefined);
  const here = order.indexOf(phase);
  return { before: listed.filter((each) => order.indexOf(each) < here), after: listed.filter((each) => order.indexOf(each) > here) };
}

/** Phases strictly between two, as the procedure goes. */
export function between<Phase extends string>({ words }: Course<Phase>, from: Phase, to: Phase): readonly Phase[] {
  const order = Object.keys(words) as Phase[];
  return order.slice(order.indexOf(from) + 1, order.indexOf(to));
}

/** Steps of this phase that lead back to where the asked one can be taken. */
export function waysBack<Phase extends string>({ lifecycle }: Course<Phase>, phase: Phase, to: readonly Phase[]): readonly string[] {
  const row = Object.entries(lifecycle[phase]) as [string, readonly Phase[]][];
  return row.filter(([, targets]) => targets.some((target) => target !== phase && to.includes(target))).map(([step]) => step);
}

/** “审批处理意见”、“作出决定”; many are told by the first and the last. */
export function quoted<Phase extends string>({ words }: Course<Phase>, phases: readonly Phase[]): string {
  const [first, last] = [phases[0], phases.at(-1)];
  return phases.length > 3 && first && last ? `“${words[first]}”至“${words[last]}”之间的` : phases.map((phase) => `“${words[phase]}”`).join('、');
}

/** What is waited for, whose it is and until when: the open tasks. Empty where only time is waited for. */
export function awaited(state: FileState, tasks: readonly Task[], organisations: readonly Organisation[]): string {
  const steps = tasks.filter(({ action }) => action !== 'acknowledge-escalation').map((task) => taskText(state, task, organisations));
  return [...new Set(steps)].join('、');
}

function taskText({ orgId }: FileState, task: Task, organisations: readonly Organisation[]): string {
  const elsewhere = task.orgId === orgId ? '' : organisations.find(({ id }) => id === task.orgId)?.name ?? '';
  return `${task.title}（${elsewhere}${ROLES[task.role]}${task.due ? `，应当在${instantText(task.due)}前` : ''}）`;
}

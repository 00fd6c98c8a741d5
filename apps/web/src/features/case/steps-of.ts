import type { ActionView, FileView, SlipStep } from '../../shared/file/view';

/** One step of one of the page's files. */
export interface Step {
  readonly view: FileView;
  readonly action: ActionView;
}

/** Done by one press beside the task they are about. */
const AT_THE_TASK = new Set(['claim-task', 'release-task']);
/** Done beside the escalation it is about. */
const AT_THE_ESCALATION = new Set(['acknowledge-escalation']);

export interface Steps {
  readonly main: readonly Step[];
  readonly returns: readonly Step[];
  readonly others: readonly Step[];
  /** Not now or not this person's, of the current slip. */
  readonly blocked: readonly Step[];
}

/** Every step of these files by how it is offered. The case comes first among equals. */
export function stepsOf(views: readonly FileView[], current: SlipStep | null): Steps {
  const steps = views.flatMap((view) => view.actions.map((action) => ({ view, action }))).filter(({ action: { action } }) => !AT_THE_TASK.has(action) && !AT_THE_ESCALATION.has(action));
  const allowed = steps.filter(({ action }) => action.allowed);
  return {
    main: answeringFirst(allowed.filter(({ action }) => action.weight === 'main')),
    returns: allowed.filter(({ action }) => action.weight === 'return'),
    others: allowed.filter(({ action }) => action.weight === 'other'),
    blocked: steps.filter(({ view, action }) => !action.allowed && !view.ended && (current === null || action.slip === current)),
  };
}

/** What answers an open task is what the reader most likely came for. */
function answeringFirst(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((one, other) => Number(other.action.task !== null) - Number(one.action.task !== null));
}

export interface Blocked {
  /** With the step's own name in it only where the reason is this one step's. */
  readonly why: string;
  readonly steps: readonly Step[];
}

/** One reason stands once, with all the steps it stops. */
export function byReason(blocked: readonly Step[]): readonly Blocked[] {
  const groups = new Map<string, Step[]>();
  for (const step of blocked) {
    const why = reasonOf(step);
    groups.set(why, [...(groups.get(why) ?? []), step]);
  }
  return [...groups].map(([why, steps]) => ({ why: steps.length === 1 ? steps[0]?.action.why ?? why : why, steps })).toSorted((one, other) => one.steps.length - other.steps.length);
}

function reasonOf({ action: { why, title } }: Step): string {
  return (why ?? '现在不能办理。').replaceAll(`“${title}”`, '这些事项');
}

/** Which slip the case stands at; null when it has ended. */
export function currentSlip(view: FileView): SlipStep | null {
  return view.slips?.find(({ status }) => status === 'current')?.step ?? null;
}

/** The step that completes a task which a link names: `?file=proceeding:…&task=review:1:2`. */
export function stepForTask(views: readonly FileView[], file: string | null, task: string | null): Step | null {
  if (task === null) return null;
  const named = views.filter((view) => file === null || `${view.kind}:${view.id}` === file);
  for (const view of named) {
    const byTask = view.actions.find((action) => action.allowed && action.task === task);
    const wanted = byTask ?? view.actions.find(({ allowed, action }) => allowed && view.tasks.some((one) => one.key === task && one.action === action));
    if (wanted) return { view, action: wanted };
  }
  return null;
}

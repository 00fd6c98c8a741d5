import type { CaseState, ProceedingState } from '@sidan/domain';
import { photoOf, scanOf } from './fixtures.js';
import type { Fixture, Seen, Story } from './story.js';

/** The case has left the script: what the step speaks of is not there. */
export class OffScript extends Error {
  override readonly name = 'OffScript';
}

export interface Props {
  readonly story: Story;
  readonly seen: Seen;
  /** Keeps the bytes; answers with their SHA-256. */
  readonly store: (fixture: Fixture) => Promise<string>;
}

type Lookup = (argument: unknown, props: Props) => unknown;

/** What a body may say instead of a value that is known only when the story is played: `{ $document: prior-notice }`. */
export const REFERENCES: Readonly<Record<string, Lookup>> = {
  $person: (who, { story }) => personIn(story, who),
  $people: (all, { story }) => (all as unknown[]).map((who) => personIn(story, who)),
  $photo: (name, { story, store }) => store(photoOf(String(name), `${story.id} ${String(name)}`)),
  $scan: (name, { story, store }) => store(scanOf(String(name), `${story.id} ${String(name)}`)),
  $evidence: (_, { seen }) => (seen.state as ProceedingState).evidence.map(({ id }) => id),
  $document: (kind, { seen }) => there((seen.state as ProceedingState).documents.findLast((document) => document.kind === kind), `文书（${String(kind)}）`).id,
  $job: (_, { seen }) => there((seen.state as CaseState).jobs.find(({ takenAt }) => takenAt === null), '待接的派单').id,
  $task: (action, { seen }) => taskOf(seen, action).key,
  $clock: (action, { seen }) => there(taskOf(seen, action).clock, '这项任务的期限'),
  $escalation: (_, { seen }) => there(seen.state.escalations.at(-1), '升级记录').id,
  $shortcoming: (_, { seen }) => there((seen.state as CaseState).evaluation.shortcomings.find(({ owner }) => owner === null), '待落实的不足').id,
  $marks: (deductions, { seen }) => seen.checklist.map(({ id, weight }) => ({ id, points: weight, note: '', ...(deductions as Record<string, object>)[id] })),
};

/** The body as it is sent. Throws OffScript. */
export async function resolved(body: unknown, props: Props): Promise<unknown> {
  if (Array.isArray(body)) return Promise.all(body.map((part) => resolved(part, props)));
  if (typeof body !== 'object' || body === null) return body;
  const reference = referenceIn(body);
  if (reference) return (REFERENCES[reference.name] as Lookup)(reference.argument, props);
  const fields = await Promise.all(Object.entries(body).map(async ([name, part]) => [name, await resolved(part, props)] as const));
  return Object.fromEntries(fields);
}

/** `{ $name: argument }`; a `$name` that nobody knows is found here, too, and refused when the story is loaded. */
export function referenceIn(value: object): { readonly name: string; readonly argument: unknown } | null {
  const [first, ...others] = Object.entries(value);
  return first && others.length === 0 && first[0].startsWith('$') ? { name: first[0], argument: first[1] } : null;
}

function personIn({ people }: Story, who: unknown): string {
  return there(people[String(who)], `剧中人（${String(who)}）`).personId;
}

function taskOf({ tasks }: Seen, action: unknown): Seen['tasks'][number] {
  return there(tasks.find((task) => task.action === action), `待办任务（${String(action)}）`);
}

function there<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new OffScript(`剧本的这一步要用到${what}，案件里现在没有。`);
  return value;
}

import type { CaseState } from '@sidan/domain';
import { resolved } from './references.js';
import type { Act, Fixture, Seen, Story, StoryPerson, StoryStep } from './story.js';

export interface StepRefusal {
  readonly code: string;
  readonly detail: string;
  readonly article: string | null;
}

export type Taken<Receipt> = { readonly receipt: Receipt } | { readonly refusal: StepRefusal };

/** Where a story is played: over HTTP, or inside the API. */
export interface Stage<Receipt> {
  /** Brings legal time to `at` unless it is later already; true once everything due by then has happened. */
  reach(at: string): Promise<boolean>;
  /** The file as this person sees it. */
  see(person: StoryPerson, on: 'case' | 'proceeding'): Promise<Seen>;
  store(person: StoryPerson, fixture: Fixture): Promise<string>;
  /** Takes the step as this person through the ordinary door. */
  take(person: StoryPerson, act: Act, body: object): Promise<Taken<Receipt>>;
}

export type Played<Receipt> =
  /** Time's own events are still being worked off: ask again. */
  | { readonly type: 'waiting' }
  /** Time has passed; nobody acted. */
  | { readonly type: 'passed' }
  | { readonly type: 'done'; readonly receipt: Receipt }
  | { readonly type: 'refused'; readonly refusal: StepRefusal };

/** Plays one step as its person; `own` is sent instead of the script's request. Throws OffScript. */
export async function playStep<Receipt>(story: Story, step: StoryStep, stage: Stage<Receipt>, own?: object): Promise<Played<Receipt>> {
  if (!(await isReady(story, step, stage))) return { type: 'waiting' };
  if (!step.act) return { type: 'passed' };
  const person = playerOf(story, step.act);
  const body = own ?? (await bodyFor(story, step.act, stage));
  const taken = await stage.take(person, step.act, body);
  return 'receipt' in taken ? { type: 'done', receipt: taken.receipt } : { type: 'refused', refusal: taken.refusal };
}

/** The script's request for a step, its references looked up in the file as it is now. Throws OffScript. */
export async function bodyFor<Receipt>(story: Story, act: Act, stage: Pick<Stage<Receipt>, 'see' | 'store'>): Promise<object> {
  const person = playerOf(story, act);
  const seen = act.on === 'report' ? NOTHING_YET : await stage.see(person, act.on);
  return (await resolved(act.body, { story, seen, store: (fixture) => stage.store(person, fixture) })) as object;
}

/** Whether the step went as the script has it: refused as told, or done. */
export function wentAsTold<Receipt>({ act }: StoryStep, played: Played<Receipt>): boolean {
  if (played.type === 'refused') return act?.expect === played.refusal.code;
  return played.type === 'passed' || (played.type === 'done' && (act?.expect ?? null) === null);
}

export function playerOf({ people }: Story, { who }: Act): StoryPerson {
  return people[who] as StoryPerson;
}

const NOTHING_YET = { state: {}, tasks: [], checklist: [] } as unknown as Seen;

async function isReady<Receipt>(story: Story, { at, once, act }: StoryStep, stage: Stage<Receipt>): Promise<boolean> {
  if (act?.on === 'report') return true;
  // First what happens of itself at this hour, then the next hour: else it would be on file as later than it was.
  if (once !== null && (await phaseNow(story, stage)) !== once) return false;
  return stage.reach(at);
}

async function phaseNow<Receipt>(story: Story, stage: Stage<Receipt>): Promise<CaseState['phase']> {
  const { state } = await stage.see(playerOf(story, opening(story)), 'case');
  return (state as CaseState).phase;
}

/** The step that opens the case; loading has seen to it that it is there. */
export function opening({ steps }: Story): Act {
  return steps[0]?.act as Act;
}

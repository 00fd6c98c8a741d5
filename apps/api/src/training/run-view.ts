import { CASE_ACTIONS } from '../actions/case-actions.js';
import type { ActionTable } from '../actions/action-table.js';
import { PROCEEDING_ACTIONS } from '../actions/proceeding-actions.js';
import type { Act, Story, StoryStep } from '@sidan/regions';
import type { PlayedStep } from '@sidan/persistence';
import { outcomeOf } from './played.js';
import type { StoryPlayer, TrainingRunView, TrainingStepView } from './training-shapes.js';

const TABLES: Readonly<Record<Act['on'], ActionTable>> = { report: {}, case: CASE_ACTIONS, proceeding: PROCEEDING_ACTIONS };

export interface RunAround {
  readonly caseId: string;
  readonly proceedingId: string | null;
  readonly legalNow: string;
  readonly regionName: string;
  readonly playable: boolean;
  readonly names: ReadonlyMap<string, string>;
}

/** The script with what has been played of it. */
export function runView(story: Story, played: readonly PlayedStep[], { names, ...around }: RunAround): TrainingRunView {
  const { id, number, title, lesson } = story;
  const before = played.at(-2);
  return {
    ...around, story: id, number, title, lesson, position: played.length,
    steps: story.steps.map((step) => stepView(story, step, { played, names })),
    changedAfter: before ? outcomeOf(before).after : { case: 0, proceeding: 0 },
  };
}

function stepView(story: Story, { index, at, act, say }: StoryStep, { played, names }: { readonly played: readonly PlayedStep[]; readonly names: RunAround['names'] }): TrainingStepView {
  const done = played[index];
  return {
    step: index, at, player: act ? playerView(story, act.who, names) : null, on: act?.on ?? null, action: act?.action ?? null, actionTitle: act ? actionTitle(act) : null,
    say, refused: (act?.expect ?? null) !== null, status: done ? 'done' : index === played.length ? 'next' : 'later', own: done?.own ?? false,
    refusal: done ? outcomeOf(done).refusal : null,
  };
}

export function playerView({ people }: Story, who: string, names: RunAround['names']): StoryPlayer {
  const person = people[who];
  return { title: person?.title ?? '', name: names.get(person?.personId ?? '') ?? '' };
}

export function actionTitle({ on, action }: Act): string {
  return on === 'report' ? '登记线索' : (TABLES[on][action]?.title ?? action);
}

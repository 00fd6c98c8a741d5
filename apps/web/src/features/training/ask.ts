import { v4 as uuid } from 'uuid';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema';
import { askTrainingClock, whileItMoves } from '../../shared/training/ask';

type Schemas = components['schemas'];
export type Shelf = Schemas['TrainingShelf'];
export type StoryCardView = Schemas['StoryCard'];
export type Run = Schemas['TrainingRunView'];
export type Step = Schemas['TrainingStepView'];
export type SightView = Schemas['TrainingSight'];
export type FormView = Schemas['TrainingForm'];

export async function askShelf(): Promise<Shelf> {
  return dataOf(api.GET('/api/training/stories'));
}

/** Opens a run of one's own; throws ProblemError. */
export async function openRun(story: string): Promise<Run> {
  return dataOf(api.POST('/api/training/stories/{story}', { params: { path: { story }, header: { 'Idempotency-Key': uuid() } } }));
}

export async function askRun(caseId: string): Promise<Run> {
  return dataOf(api.GET('/api/training/runs/{caseId}', { params: { path: { caseId } } }));
}

export async function askSight(caseId: string): Promise<SightView> {
  return dataOf(api.GET('/api/training/runs/{caseId}/sight', { params: { path: { caseId } } }));
}

/** Plays a step, as the script has it or as `body` says; waits for what falls due on the way. The same step is never played twice. Throws ProblemError. */
export async function playStep(caseId: string, step: number, body?: object): Promise<Run> {
  const ask = async () => {
    const answer = await dataOf(api.POST('/api/training/runs/{caseId}/next', { params: { path: { caseId } }, body: { step, ...(body ? { body: body as Record<string, never> } : {}) } }));
    return { ...answer, clock: answer.waiting ? await askTrainingClock(caseId) : null };
  };
  const { run } = await whileItMoves(ask, { isDone: ({ waiting }) => !waiting, clockOf: ({ clock }) => clock });
  return run;
}

import type { CasePhase, FileState, Task } from '@sidan/domain';

/** Which file a step is taken on; `report` is the step that opens the case. */
export type StoryFile = 'report' | FileState['kind'];

export interface StoryPerson {
  readonly username: string;
  readonly personId: string;
  /** What this person is in the story: 受理员、承办人. */
  readonly title: string;
}

/** What somebody does in the story. */
export interface Act {
  /** The role in the story: a key of `people`. */
  readonly who: string;
  readonly on: StoryFile;
  readonly action: string;
  /** The request, with references where the story cannot know a value beforehand. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The code of the refusal that the step must meet: the lesson of it. */
  readonly expect: string | null;
}

export interface StoryStep {
  /** From 0; the first opens the case. */
  readonly index: number;
  /** Legal time: the training clock is brought here first. */
  readonly at: string;
  /** Before time moves on: waits until the case has come to this phase. What the system does of itself takes a moment. */
  readonly once: CasePhase | null;
  /** One Chinese sentence: what happens and why. */
  readonly say: string;
  /** Null: time passes, and nobody acts. */
  readonly act: Act | null;
}

/** A story as a training case: who plays, what it teaches, and each step. */
export interface Story {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly lesson: string;
  readonly region: string;
  readonly org: string;
  readonly people: Readonly<Record<string, StoryPerson>>;
  readonly steps: readonly StoryStep[];
  /** Names this text of the story: a run goes on only by the text it began with. */
  readonly version: string;
}

/** What a step's references are looked up in: the file as its person sees it. */
export interface Seen {
  readonly state: FileState;
  readonly tasks: readonly Pick<Task, 'key' | 'action' | 'clock'>[];
  readonly checklist: readonly { readonly id: string; readonly weight: number }[];
}

/** A file that the story hands in: small, real of its type, and the same at each telling. */
export interface Fixture {
  readonly fileName: string;
  readonly mediaType: 'image/png' | 'application/pdf';
  readonly bytes: Uint8Array;
}

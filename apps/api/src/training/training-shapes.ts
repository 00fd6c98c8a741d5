import type { FileView } from '../files/file-view.js';

/** 以案教学: the stories, and how far one has come with each. */
export interface TrainingShelf {
  readonly stories: readonly StoryCard[];
}

export interface StoryCard {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** What it teaches. */
  readonly lesson: string;
  readonly region: string;
  readonly regionName: string;
  readonly people: readonly StoryPlayer[];
  readonly steps: number;
  /** Steps that the law stops: lessons. */
  readonly refusals: number;
  readonly from: string;
  readonly to: string;
  readonly runs: readonly { readonly caseId: string; readonly openedAt: string; readonly position: number; readonly steps: number }[];
}

export interface StoryPlayer {
  readonly title: string;
  readonly name: string;
}

/** A story as it is played on a training case of one's own. */
export interface TrainingRunView {
  readonly caseId: string;
  readonly proceedingId: string | null;
  readonly story: string;
  readonly number: number;
  readonly title: string;
  readonly lesson: string;
  readonly regionName: string;
  readonly legalNow: string;
  /** Steps played; the next one's index. */
  readonly position: number;
  /** False: the script was changed since, and the run goes on no more. */
  readonly playable: boolean;
  readonly steps: readonly TrainingStepView[];
  /** Where the ledgers stood before the last step: what follows is what it changed. */
  readonly changedAfter: LedgerPlaces;
}

export interface LedgerPlaces {
  readonly case: number;
  readonly proceeding: number;
}

export interface TrainingStepView {
  readonly step: number;
  readonly at: string;
  /** Null: time passes. */
  readonly player: StoryPlayer | null;
  readonly on: 'report' | 'case' | 'proceeding' | null;
  readonly action: string | null;
  readonly actionTitle: string | null;
  readonly say: string;
  /** The step must be refused: that is its lesson. */
  readonly refused: boolean;
  readonly status: 'done' | 'next' | 'later';
  /** The trainee filled in the form. */
  readonly own: boolean;
  readonly refusal: { readonly code: string; readonly detail: string; readonly article: string | null } | null;
}

/** `waiting`: what fell due on the way is still being worked off; ask again. */
export interface TrainingAnswer {
  readonly waiting: boolean;
  readonly run: TrainingRunView;
}

/** What the next step's person sees now. */
export interface TrainingSight {
  readonly seenBy: StoryPlayer;
  readonly case: FileView;
  readonly proceeding: FileView | null;
  readonly form: TrainingForm | null;
}

/** The next step's form as the script fills it in; null where only the script will do. */
export interface TrainingForm {
  readonly kind: 'case' | 'proceeding';
  readonly id: string;
  readonly seq: number;
  readonly action: string;
  readonly title: string;
  readonly body: Readonly<Record<string, unknown>>;
}

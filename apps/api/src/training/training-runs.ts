import { Inject, Injectable } from '@nestjs/common';
import { opening, playerOf, type Story } from '@sidan/regions';
import { instantOf } from '@sidan/domain';
import { Database, legalNow, openTrainingRun, playedSteps, Rulebook, trainingRun, type PlayedStep } from '@sidan/persistence';
import { v5 as uuidOf } from 'uuid';
import { readDto } from '../actions/read-dto.js';
import type { StepHeaders } from '../actions/step-headers.js';
import { isFileId } from '../files/readable-files.js';
import { ReportDto } from '../intake/report.dto.js';
import { Reports } from '../intake/reports.js';
import { notFound } from '../platform/problem/problem.js';
import type { Who } from '../platform/session/who.js';
import type { Outcome } from './played.js';
import { runView } from './run-view.js';
import { Stories } from './stories.js';
import { namesIn, whoPlays } from './story-people.js';
import { actOf, nameOf } from './training-acts.js';
import type { FilesOfRun } from './training-files.js';
import type { TrainingRunView } from './training-shapes.js';

const NAMESPACE = '3f1f0a52-6a3c-4a52-9a1e-5d2f6f0f7b11';

/** A run as it stands: its story, its files, and what has been played. */
export interface RunNow {
  readonly caseId: string;
  readonly story: Story;
  readonly played: readonly PlayedStep[];
  /** False: the script was changed since. */
  readonly playable: boolean;
}

/** Runs belong to whoever opened them: to everybody else they do not exist. */
@Injectable()
export class TrainingRuns {
  constructor(
    @Inject(Stories) private readonly stories: Stories,
    @Inject(Database) private readonly database: Database,
    @Inject(Reports) private readonly reports: Reports,
    @Inject(Rulebook) private readonly rulebook: Rulebook,
  ) {}

  /** Registers the story's report as its clerk, on a training clock. The same key opens the same run. */
  async open(storyId: string, trainee: Who, { commandId, requestId }: StepHeaders): Promise<string> {
    const story = this.stories.find(storyId);
    if (!story || !(await this.rulebook.currentPolicy(story.region))) throw notFound('教学故事');
    const act = opening(story);
    const clerk = await whoPlays(this.database, playerOf(story, act));
    const report = readDto(ReportDto, { orgId: story.org, ...act.body, training: { startAt: story.steps[0]?.at } });
    const headers = { commandId: `training-${uuidOf(`${trainee.personId}\n${storyId}\n${commandId}`, NAMESPACE)}`, expectedSeq: null, actAs: undefined, requestId };
    const { caseId, seq } = await this.reports.register(report, clerk, headers);
    const openedAt = Date.now();
    const outcome: Outcome = { refusal: null, after: { case: seq, proceeding: 0 } };
    await openTrainingRun(this.database, { caseId, story: storyId, storyVersion: story.version, openedBy: trainee.personId, openedAt },
      { step: 0, playedBy: trainee.personId, playedAt: openedAt, own: false, outcome }, actOf(trainee, 'open-training', caseId, `打开${nameOf(story)}`));
    return caseId;
  }

  /** Throws 404 for whatever is not a run of this person's own. */
  async mine(caseId: string, { personId }: Who): Promise<RunNow> {
    const run = isFileId(caseId) ? await trainingRun(this.database, caseId) : null;
    const story = run && this.stories.find(run.story);
    if (!story || run.openedBy !== personId) throw notFound('教学练习');
    return { caseId, story, played: await playedSteps(this.database, caseId), playable: run.storyVersion === story.version };
  }

  async view({ caseId, story, played, playable }: RunNow, files: FilesOfRun): Promise<TrainingRunView> {
    const [names, policy] = await Promise.all([namesIn(this.database, [story]), this.rulebook.currentPolicy(story.region)]);
    return runView(story, played, {
      caseId, proceedingId: files.proceeding?.state.id ?? null, legalNow: instantOf(legalNow(files.case.training, Date.now())), regionName: policy?.name ?? '', playable, names,
    });
  }
}


import { Inject, Injectable } from '@nestjs/common';
import { bodyFor, OffScript, opening, playerOf, type Act } from '@sidan/regions';
import { Database } from '@sidan/persistence';
import { FileViews } from '../files/file-views.js';
import { Problem } from '../platform/problem/problem.js';
import { actionTitle, playerView } from './run-view.js';
import { Stages, type Turn } from './stages.js';
import { whoPlays } from './story-people.js';
import { TrainingFiles, type FilesOfRun } from './training-files.js';
import type { RunNow } from './training-runs.js';
import type { TrainingForm, TrainingSight } from './training-shapes.js';

/** What the next step's person has before them, and their form as the script fills it in. */
@Injectable()
export class Sights {
  constructor(
    @Inject(FileViews) private readonly views: FileViews,
    @Inject(TrainingFiles) private readonly files: TrainingFiles,
    @Inject(Stages) private readonly stages: Stages,
    @Inject(Database) private readonly database: Database,
  ) {}

  async of(run: RunNow, turn: Turn): Promise<TrainingSight> {
    const { story, played } = run;
    const next = story.steps[played.length]?.act ?? null;
    const seer = next ?? story.steps.slice(0, played.length).findLast(({ act }) => act !== null)?.act ?? opening(story);
    const who = await whoPlays(this.database, playerOf(story, seer));
    const files = await this.files.of(run.caseId);
    const [theCase, proceeding] = await Promise.all([this.views.view(files.case, who), files.proceeding && this.views.view(files.proceeding, who)]);
    const seenBy = playerView(story, seer.who, new Map([[who.personId, who.name]]));
    return { seenBy, case: theCase, proceeding, form: run.playable && next ? await this.form(run, next, { files, turn }) : null };
  }

  private async form({ story }: RunNow, act: Act, { files, turn }: { readonly files: FilesOfRun; readonly turn: Turn }): Promise<TrainingForm | null> {
    const file = act.on === 'proceeding' ? files.proceeding : files.case;
    if (!file || act.on === 'report' || act.expect !== null) return null;
    const body = await bodyFor(story, act, this.stages.of(turn)).catch((error: unknown) => {
      // Off the script the form stays empty: the trainee knows what to fill in.
      if (error instanceof OffScript || error instanceof Problem) return {};
      throw error;
    });
    return { kind: act.on, id: file.state.id, seq: file.seq, action: act.action, title: actionTitle(act), body: body as TrainingForm['body'] };
  }
}

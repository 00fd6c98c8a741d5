import { Inject, Injectable } from '@nestjs/common';
import { OffScript, playerOf, playStep, type Played, type Story, type StoryStep } from '@sidan/regions';
import { Database, noteTrainingStep, wasRecorded } from '@sidan/persistence';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../platform/problem/problem.js';
import type { Outcome } from './played.js';
import { actionTitle } from './run-view.js';
import { commandIdOf, Stages, type Turn } from './stages.js';
import { actOf, nameOf } from './training-acts.js';
import { placesOf, TrainingFiles } from './training-files.js';
import { TrainingRuns } from './training-runs.js';
import type { TrainingAnswer } from './training-shapes.js';

const PATIENCE_MS = 4_000;
const PAUSE_MS = 150;

export interface NextAsked {
  readonly step: number;
  /** The form as the trainee filled it in; undefined: as the script has it. */
  readonly own: object | undefined;
}

/** Plays a run's next step as the story's person; the same step asked for twice is played once. */
@Injectable()
export class Player {
  constructor(
    @Inject(TrainingRuns) private readonly runs: TrainingRuns,
    @Inject(TrainingFiles) private readonly files: TrainingFiles,
    @Inject(Stages) private readonly stages: Stages,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** Throws the problem that a refusal outside the script is, and then nothing has moved on. */
  async next({ step, own }: NextAsked, turn: Omit<Turn, 'step'>): Promise<TrainingAnswer> {
    const { caseId, trainee } = turn;
    const run = await this.runs.mine(caseId, trainee);
    if (step < run.played.length) return this.answer(turn, false);
    const asked = nextStep(run, step, own);
    const played = await this.play(run.story, asked, { own, turn: { ...turn, step } });
    if (played.type === 'waiting') return this.answer(turn, true);
    const outcome: Outcome = { refusal: played.type === 'refused' ? played.refusal : null, after: placesOf(await this.files.of(caseId)) };
    await noteTrainingStep(this.database, caseId, { step, playedBy: trainee.personId, playedAt: Date.now(), own: own !== undefined, outcome },
      actOf(trainee, 'play-training-step', caseId, summaryOf(run.story, asked)));
    return this.answer(turn, false);
  }

  private async answer({ caseId, trainee }: Omit<Turn, 'step'>, waiting: boolean): Promise<TrainingAnswer> {
    return { waiting, run: await this.runs.view(await this.runs.mine(caseId, trainee), await this.files.of(caseId)) };
  }

  /** A step that is on the ledger already was played by a click whose answer was lost, or by the other of two. */
  private async play(story: Story, step: StoryStep, { own, turn }: { readonly own: object | undefined; readonly turn: Turn }): Promise<Played<true>> {
    if (await this.isRecorded(step, turn)) return { type: 'done', receipt: true };
    try {
      return await this.patiently(() => playStep(story, step, this.stages.of(turn), own));
    } catch (error) {
      if (await this.isRecorded(step, turn)) return { type: 'done', receipt: true };
      throw error instanceof OffScript ? new Problem(409, 'story-off-script', error.message, { article: '『教学规则』：练习按剧本逐步办理' }) : error;
    }
  }

  private async isRecorded({ act }: StoryStep, { caseId, step }: Turn): Promise<boolean> {
    if (!act) return false;
    const files = await this.files.of(caseId);
    const file = act.on === 'proceeding' ? files.proceeding : files.case;
    return file !== null && wasRecorded(this.database, file.state.id, commandIdOf(step));
  }

  private async patiently(play: () => Promise<Played<true>>): Promise<Played<true>> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const played = await play();
      if (played.type !== 'waiting' || Date.now() > until) return played;
      await pause(PAUSE_MS);
    }
  }
}

function nextStep({ story, played, playable }: Awaited<ReturnType<TrainingRuns['mine']>>, step: number, own: object | undefined): StoryStep {
  if (!playable) throw new Problem(409, 'story-changed', '这个故事的剧本已经更新，这次练习不能再往下办；请回到以案教学重新开始一次。', { article: '『教学规则』：一次练习只照开始时的剧本' });
  const asked = story.steps[step];
  if (!asked) throw new Problem(409, 'story-over', '这个故事已经办到最后一步。', { article: '『教学规则』：练习按剧本逐步办理' });
  if (step > played.length) throw new Problem(409, 'not-this-step', `现在轮到第${played.length + 1}步，请按顺序办理。`, { article: '『教学规则』：练习按剧本逐步办理' });
  if (own !== undefined && (!asked.act || asked.act.expect !== null)) throw new Problem(409, 'follow-script', '这一步要看系统怎样答复，只能照剧本办。', { article: '『教学规则』：演示拒绝的一步照剧本办理' });
  return asked;
}

function summaryOf(story: Story, { index, act }: StoryStep): string {
  const what = act ? `以${playerOf(story, act).title}的身份办理“${actionTitle(act)}”` : '等时间过去';
  return `${nameOf(story)}第${index + 1}步：${what}`;
}

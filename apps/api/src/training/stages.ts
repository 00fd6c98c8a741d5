import { Inject, Injectable } from '@nestjs/common';
import { epochOf, instantOf } from '@sidan/domain';
import type { Act, Fixture, Seen, Stage, StoryPerson, Taken } from '@sidan/regions';
import { Database, type EvidenceStore, moveTrainingClock, noteEvidenceFile, Rulebook, type StoredFile } from '@sidan/persistence';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Steps } from '../actions/steps.js';
import { EVIDENCE_STORE } from '../evidence/evidence-files.js';
import { API_KINDS } from '../files/file-kinds.js';
import { notFound, Problem } from '../platform/problem/problem.js';
import type { Who } from '../platform/session/who.js';
import { whoPlays } from './story-people.js';
import { TrainingFiles } from './training-files.js';
import { trainingTime } from './training-time.js';

/** One step of one run: which case, which place in the script, and who is learning. */
export interface Turn {
  readonly caseId: string;
  readonly step: number;
  readonly trainee: Who;
  readonly requestId: string;
}

/** Where the API plays a story: the story's people take their steps through the same door as everybody. */
@Injectable()
export class Stages {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Rulebook) private readonly rulebook: Rulebook,
    @Inject(Steps) private readonly steps: Steps,
    @Inject(TrainingFiles) private readonly files: TrainingFiles,
    @Inject(EVIDENCE_STORE) private readonly bytes: EvidenceStore,
  ) {}

  of(turn: Turn): Stage<true> {
    return {
      reach: (at) => this.reach(at, turn),
      see: (_, on) => this.see(turn.caseId, on),
      store: (person, fixture) => this.store(person, fixture),
      take: (person, act, body) => this.take(person, act, { body, turn }),
    };
  }

  /** Throws 404 for a case that is not a training case, 409 while there is no proceeding. */
  private async file(caseId: string, on: 'case' | 'proceeding'): Promise<StoredFile> {
    const file = (await this.files.of(caseId))[on];
    if (!file) throw new Problem(409, 'story-off-script', '案件还没有办案程序，剧本的这一步办不了。', { article: '『教学规则』：练习按剧本逐步办理' });
    return file;
  }

  private async reach(at: string, { caseId, trainee }: Turn): Promise<boolean> {
    const time = await trainingTime(this.database, caseId);
    if (time === null) throw notFound('教学案件');
    if (time.legalNow >= at) return time.caughtUp;
    const [post] = trainee.posts;
    const actor = { kind: 'person', personId: trainee.personId, name: trainee.name, role: post?.role ?? 'officer', orgId: post?.orgId ?? '' } as const;
    await moveTrainingClock(this.database, caseId, { to: epochOf(instantOf(at)) }, actor);
    return (await trainingTime(this.database, caseId))?.caughtUp ?? false;
  }

  private async see(caseId: string, on: 'case' | 'proceeding'): Promise<Seen> {
    const { state } = await this.file(caseId, on);
    const policy = await this.rulebook.policy(state.region, state.policyVersion);
    return { state, tasks: API_KINDS[on].tasks(state), checklist: policy?.evaluation.checklist ?? [] };
  }

  private async store({ personId }: StoryPerson, { bytes, fileName, mediaType }: Fixture): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!(await this.bytes.has(sha256))) await this.bytes.put(Readable.from([bytes]));
    await noteEvidenceFile(this.database, { sha256, bytes: bytes.length, mediaType, fileName, storedAt: Date.now(), storedBy: personId });
    return sha256;
  }

  /** A refusal that the script does not want is the trainee's to read: it stays a problem. */
  private async take(person: StoryPerson, act: Act, { body, turn }: { readonly body: object; readonly turn: Turn }): Promise<Taken<true>> {
    const on = act.on === 'proceeding' ? 'proceeding' : 'case';
    const { state } = await this.file(turn.caseId, on);
    const who = await whoPlays(this.database, person);
    const headers = { commandId: commandIdOf(turn.step), expectedSeq: null, actAs: undefined, requestId: turn.requestId };
    try {
      await this.steps.take({ kind: on, fileId: state.id, action: act.action, body, who, headers });
      return { receipt: true };
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== act.expect) throw error;
      return { refusal: { code: error.code, detail: error.detail, article: error.parts.article ?? null } };
    }
  }
}

/** The same step of a run is the same command, whoever clicks twice. */
export function commandIdOf(step: number): string {
  return `training-step-${step}`;
}

import type { CaseState } from '@sidan/domain';
import { bodyFor, type Fixture, type Story, type StoryStep } from '@sidan/regions';
import { driver, type Driver, type FileRef } from '../../../tools/stories/driver.mjs';
import { allStories, playStory } from '../../../tools/stories/index.mjs';
import { address, password } from './browser.js';
import type { Attachment } from './form.js';

type Body = Record<string, unknown>;

export const teller = (): Driver => driver({ apiUrl: address(), password: password() });

/** A case brought over HTTP to where somebody's day begins; its story knows what each person hands in next. */
export class Told {
  private constructor(readonly tell: Driver, private readonly story: Story, readonly caseRef: FileRef, private readonly opened: FileRef | null) {}

  /** Plays the story up to, and without, the step that this person takes: the `nth` one of its kind. `retold`: the story in other words. */
  static async until(id: string, who: string, action: string, { nth = 0, retold = (story: Story) => story } = {}): Promise<Told> {
    const known = (await allStories()).get(id);
    if (!known) throw new Error(`no story ${id}`);
    const story = retold(known);
    const tell = teller();
    const steps = story.steps.slice(0, stepOf(story, who, action, nth).index);
    const { file } = await playStory({ ...story, steps }, tell);
    const { state } = await tell.view(story.people['clerk']?.username ?? '', file);
    const job = (state as CaseState).jobs.find(({ proceedingId }) => proceedingId !== null);
    return new Told(tell, story, file, job?.proceedingId ? { kind: 'proceeding', id: job.proceedingId } : null);
  }

  get proceeding(): FileRef {
    if (!this.opened) throw new Error('nobody had taken the job yet');
    return this.opened;
  }

  /** As officers name the legal handling. */
  async number(): Promise<string> {
    return (await this.tell.view(this.person('clerk').username, this.proceeding)).number;
  }

  get caseId(): string {
    return this.caseRef.id;
  }

  get proceedingId(): string {
    return this.proceeding.id;
  }

  /** Plays on over HTTP: the steps of others between two of one's own. */
  async others(...acts: readonly (readonly [who: string, action: string, nth?: number])[]): Promise<void> {
    for (const [who, action, nth = 0] of acts) {
      const step = stepOf(this.story, who, action, nth);
      await this.reach(step.at);
      const { username } = this.person(who);
      const body = await this.resolved(step, (fixture) => this.tell.upload(username, fixture.fileName, fixture.bytes, fixture.mediaType));
      await this.tell.act(username, this.refOf(step), action, body);
    }
  }

  /** What the story hands in at this step, with files as they lie on the desk. Legal time comes to the step first. */
  async paperFor(who: string, action: string, nth = 0): Promise<Body> {
    const step = stepOf(this.story, who, action, nth);
    await this.reach(step.at);
    const files = new Map<string, Attachment>();
    const body = await this.resolved(step, ({ fileName, mediaType, bytes }) => {
      const token = `file:${files.size}`;
      files.set(token, { name: fileName, mimeType: mediaType, buffer: Buffer.from(bytes) });
      return Promise.resolve(token);
    });
    return withFiles(body, files) as Body;
  }

  private async reach(at: string): Promise<void> {
    const mover = this.person('clerk').username;
    const { legalNow } = await this.tell.must(this.tell.call(`/api/training/${this.caseId}/clock`, { as: mover }), '看钟');
    if (legalNow < at) await this.tell.moveTo(mover, this.caseId, at);
  }

  private resolved(step: StoryStep, store: (fixture: Fixture) => Promise<string>): Promise<object> {
    if (!step.act) throw new Error('nobody acts in this step');
    return bodyFor(this.story, step.act, {
      see: async (person, on) => {
        const { state, tasks, checklist = [] } = await this.tell.view(person.username, on === 'case' ? this.caseRef : this.proceeding);
        return { state, tasks, checklist };
      },
      store: (_person, fixture) => store(fixture),
    });
  }

  private refOf({ act }: StoryStep): FileRef {
    return act?.on === 'proceeding' ? this.proceeding : this.caseRef;
  }

  private person(who: string) {
    const person = this.story.people[who];
    if (!person) throw new Error(`nobody is ${who} in ${this.story.id}`);
    return person;
  }
}

/** Steps that must be refused are no part of anybody's ordinary day. */
function stepOf(story: Story, who: string, action: string, nth: number): StoryStep {
  const step = story.steps.filter(({ act }) => act?.who === who && act.action === action && act.expect === null)[nth];
  if (!step) throw new Error(`${story.id} has no ${action} of ${who} number ${nth}`);
  return step;
}

function withFiles(body: unknown, files: ReadonlyMap<string, Attachment>): unknown {
  if (typeof body === 'string') return files.get(body) ?? body;
  if (Array.isArray(body)) return body.map((part) => withFiles(part, files));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([name, part]) => [name, withFiles(part, files)]));
}

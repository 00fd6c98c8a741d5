import { Inject, Injectable } from '@nestjs/common';
import type { PersonFacts } from '@sidan/domain';
import {
  changePerson, Database, endSessions, insertPerson, latestActsOn, lockPerson, openTasksOf, writeAudit, type NewPerson, type PersonChange, type PersonOnFile,
  type Transaction,
} from '@sidan/persistence';
import { notFound, Problem } from '../platform/problem/problem.js';
import { Sessions } from '../platform/session/sessions.js';
import { titleOfAct, type Act } from './acts.js';
import { isInSight, managedPerson, postsText, whyNotChangeable, type ChangedPerson } from './person-view.js';
import type { Scope } from './scope.js';

/** One act on one person: decided on the locked row, so that it is about what is there. */
export interface PersonAct {
  readonly action: Act;
  readonly change: PersonChange;
  /** What it changes, from what to what. Never a password. */
  readonly summary: string;
  readonly endsSessions?: boolean;
}

interface Asked {
  readonly personId: string;
  /** The version that the administrator saw. */
  readonly version: number;
}

/** Every change of a person, with its record in the same transaction. */
@Injectable()
export class PeopleChanges {
  constructor(@Inject(Database) private readonly database: Database, @Inject(Sessions) private readonly sessions: Sessions) {}

  async add(person: NewPerson, scope: Scope, oneTimePassword: string): Promise<ChangedPerson> {
    const added = await this.database.transaction(async (tx) => {
      if (!(await insertPerson(tx, person))) throw new Problem(409, 'username-taken', `用户名 ${person.username} 已被使用。`, { article: '『管理权限规则』：一个用户名只给一人' });
      await this.record(tx, scope, person, { action: 'create-person', summary: `新增 ${person.name}（${person.username}）：${postsText(person.posts, scope)}` });
      return await lockPerson(tx, person.personId) as PersonOnFile;
    });
    return { person: managedPerson(added, scope), stranded: 0, oneTimePassword };
  }

  /** Throws 404 out of sight, 403 for oneself and who is not only theirs, 412 when another administrator was first. */
  async change({ personId, version }: Asked, scope: Scope, actOn: (person: PersonOnFile) => PersonAct): Promise<ChangedPerson> {
    const result = await this.database.transaction(async (tx) => {
      const before = await lockPerson(tx, personId);
      if (!before || !isInSight(before, scope)) throw notFound('人员');
      const obstacle = whyNotChangeable(before, scope);
      if (obstacle !== null) throw new Problem(403, 'not-yours-to-change', obstacle, { article: '内部规范：不相容岗位分离' });
      if (before.version !== version) throw await stale(tx, before, version, scope);
      const { action, change, summary, endsSessions = false } = actOn(before);
      await changePerson(tx, personId, change);
      if (endsSessions) await endSessions(tx, personId);
      await this.record(tx, scope, before, { action, summary });
      const after = await lockPerson(tx, personId) as PersonOnFile;
      return { person: managedPerson(after, scope), stranded: await strandedTasks(tx, after), oneTimePassword: null };
    });
    this.sessions.forget(personId);
    return result;
  }

  private async record(tx: Transaction, { who, region }: Scope, { personId, posts }: Pick<PersonFacts, 'personId' | 'posts'>, { action, summary }: { action: Act; summary: string }): Promise<void> {
    await writeAudit(tx, { actor: { personId: who.personId, name: who.name }, region, orgId: posts[0]?.orgId ?? '', action, target: targetOf(personId), summary });
  }
}

/** Of the acts since, each has raised the version by one. */
async function stale(tx: Transaction, person: PersonOnFile, version: number, scope: Scope): Promise<Problem> {
  const acts = await latestActsOn(tx, targetOf(person.personId), Math.min(20, Math.max(1, person.version - version)));
  const said = acts.map(({ actor, action, summary }) => `${actor.name}${titleOfAct(action)}（${summary}）`).join('；');
  return new Problem(412, 'stale', `您打开之后，另一名管理员已有改动：${said}。请核对后再办。`, { article: '『管理权限规则』：以人员的最新登记为准', seq: person.version, state: managedPerson(person, scope) });
}

async function strandedTasks(tx: Transaction, { personId, active, posts }: PersonOnFile): Promise<number> {
  const tasks = await openTasksOf(tx, personId);
  const stranded = tasks.filter(({ role, orgId }) => !active || !posts.some((post) => post.role === role && post.orgId === orgId));
  return stranded.reduce((sum, { count }) => sum + count, 0);
}

function targetOf(personId: string): string {
  return `person:${personId}`;
}

import { Inject, Injectable } from '@nestjs/common';
import { addDays, dateOf, instantOf, localDate, ROLES } from '@sidan/domain';
import { Database, deputyshipById, deputyships, endDeputy, setDeputy, type AuditedAct, type Deputyship } from '@sidan/persistence';
import { v5 as uuidOf } from 'uuid';
import { isFileId } from '../files/readable-files.js';
import { notFound, Problem } from '../platform/problem/problem.js';
import { casePosts, type Who } from '../platform/session/who.js';
import type { DeputyDto } from './deputy.dto.js';
import { checkDays, checkMayArrange, checkSamePost, mayArrangeFor } from './deputy-rules.js';
import { deputyView, type DeputyList, type DeputyView } from './deputy-view.js';

const NAMESPACE = '0d3f0f55-0c0e-4d7c-9b7e-1f6a4c2b7d10';
/** How long those that are over stay on the list. */
const KEPT_DAYS = 30;
const LEADING = ['team-leader', 'responsible-head'];

/** 代办: who takes over whose assigned tasks, and for how long. Real days, also for training cases. */
@Injectable()
export class Deputies {
  constructor(@Inject(Database) private readonly database: Database) {}

  async list(who: Who): Promise<DeputyList> {
    const day = today();
    const since = addDays(localDate(day), -KEPT_DAYS);
    const led = [...new Set(casePosts(who).filter(({ role }) => LEADING.includes(role)).map(({ orgId }) => orgId))];
    const [own, organisation] = await Promise.all([deputyships(this.database, { personId: who.personId }, since), deputyships(this.database, { orgIds: led }, since)]);
    const shown = (ones: readonly Deputyship[]) => ones.map((one) => deputyView(one, day));
    return {
      given: shown(own.filter(({ personId }) => personId === who.personId)), taken: shown(own.filter(({ deputyId }) => deputyId === who.personId)), organisation: shown(organisation),
    };
  }

  /** Throws what stands against it. The id follows from who asked under which key, so that a repeated request finds its own. */
  async set(body: DeputyDto, who: Who, key: string): Promise<DeputyView> {
    const asked = { ...body, personId: body.personId ?? who.personId };
    checkMayArrange(asked, who);
    checkDays(asked, today());
    const holders = await this.holdersOf(asked);
    checkSamePost(asked, holders.map(({ id }) => id));
    const id = uuidOf(`${who.personId}\n${key}`, NAMESPACE);
    const named = { personName: nameIn(holders, asked.personId), deputyName: nameIn(holders, asked.deputyId), orgName: holders[0]?.orgName ?? asked.orgId };
    const outcome = await setDeputy(this.database, { ...asked, id, setBy: who.personId }, actOf(who, 'set-deputy', { ...asked, ...named, id }));
    if (outcome === 'overlaps') throw new Problem(409, 'deputy-overlaps', '该岗位在这段日期内已安排了代办人，请先结束原有安排。', { article: '『代办规则』' });
    return this.shown(id);
  }

  /** By whoever is away, whoever set it, or the organisation's leaders; to all others it does not exist. */
  async end(id: string, who: Who): Promise<void> {
    const one = isFileId(id) ? await deputyshipById(this.database, id) : null;
    if (!one || !(one.personId === who.personId || one.setBy === who.personId || mayArrangeFor(one, who))) throw notFound('代办安排');
    await endDeputy(this.database, id, who.personId, actOf(who, 'end-deputy', one));
  }

  private async shown(id: string): Promise<DeputyView> {
    const one = await deputyshipById(this.database, id);
    if (!one) throw notFound('代办安排');
    return deputyView(one, today());
  }

  private holdersOf({ role, orgId }: { readonly role: string; readonly orgId: string }): Promise<readonly Holder[]> {
    return this.database.read<Holder>(
      `SELECT p.id, p.name, COALESCE(o.name, t.org_id) AS orgName FROM post t JOIN person p ON p.id = t.person_id LEFT JOIN organisation o ON o.id = t.org_id
       WHERE t.org_id = ? AND t.role = ? AND p.active = 1`, [orgId, role]);
  }
}

interface Holder { readonly id: string; readonly name: string; readonly orgName: string }

function nameIn(holders: readonly Holder[], id: string): string {
  return holders.find((holder) => holder.id === id)?.name ?? id;
}

type Named = Pick<Deputyship, 'id' | 'personName' | 'deputyName' | 'role' | 'orgId' | 'orgName' | 'from' | 'to' | 'reason'>;

function actOf({ personId, name, region }: Who, action: 'set-deputy' | 'end-deputy', one: Named): AuditedAct {
  const { deputyName, personName, orgName, role, from, to, reason } = one;
  const summary = `${action === 'set-deputy' ? '安排' : '结束'}代办：${deputyName}代${personName}办理${orgName}${ROLES[role]}的任务，${from}至${to}，事由：${reason}`;
  return { actor: { personId, name }, region, orgId: one.orgId, action, target: `deputy:${one.id}`, summary };
}

function today(): string {
  return dateOf(instantOf(Date.now()));
}

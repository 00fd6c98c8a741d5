import { randomUUID } from 'node:crypto';
import type { RecordRequest } from '@sidan/contracts';
import type { Actor, Calendar, Policy } from '@sidan/domain';
import {
  adoptCalendar, adoptPolicy, addPeople, type Database, type Opening, type RecordCost, Recorder, type RecorderSettings, type RecordResult, Rulebook,
} from '@sidan/persistence';
import { type CounterCommand, counterKinds } from './counter.js';

export const OFFICER: Actor = { kind: 'person', personId: 'li', name: '李四', role: 'officer', orgId: 'town' };
export const OTHER: Actor = { kind: 'person', personId: 'wang', name: '王五', role: 'officer', orgId: 'town' };

export interface Send {
  readonly key?: string;
  readonly actor?: Actor;
  readonly expectedSeq?: number;
  readonly fromWorkflow?: boolean;
  readonly kind?: 'case' | 'proceeding';
}

/** A recorder over counters, with a policy, a calendar and two people, and the cost of every call. */
export class World {
  readonly costs: RecordCost[] = [];
  readonly recorder: Recorder;
  readonly kinds = counterKinds;

  constructor(readonly database: Database, settings: RecorderSettings = {}) {
    this.recorder = new Recorder(database, counterKinds, new Rulebook(database), { onRecorded: (cost) => this.costs.push(cost), ...settings });
  }

  async furnish(): Promise<this> {
    await adoptPolicy(this.database, { region: 'test', version: '1', organisations: [], clocks: {}, matters: [] } as unknown as Policy);
    await adoptCalendar(this.database, { version: 'c1', years: [2024], holidays: {}, makeUpDays: {} } as unknown as Calendar);
    await addPeople(this.database, [person('li', ['officer', 'team-leader']), person('wang', ['officer'])], 'x');
    return this;
  }

  send(fileId: string, command: CounterCommand, how: Send = {}, opening?: Opening): Promise<RecordResult> {
    return this.recorder.record(requestOf(fileId, command, how), opening);
  }

  async open(how: { readonly id?: string; readonly key?: string; readonly numbered?: boolean; readonly due?: string } = {}, opening: Opening = {}): Promise<string> {
    const id = how.id ?? randomUUID();
    const command: CounterCommand = { type: 'open', region: 'test', policyVersion: '1', training: Boolean(opening.training), numbered: how.numbered ?? false, ...(how.due === undefined ? {} : { due: how.due }) };
    const result = await this.send(id, command, how.key ? { key: how.key } : {}, opening);
    if (!('ok' in result)) throw new Error(JSON.stringify(result));
    return id;
  }
}

export function requestOf(fileId: string, command: CounterCommand, how: Send = {}): RecordRequest {
  return {
    kind: how.kind ?? 'case', fileId, commandId: how.key ?? randomUUID(), command: command as unknown as RecordRequest['command'],
    actor: how.actor ?? OFFICER, expectedSeq: how.expectedSeq ?? null, requestId: 'test', fromWorkflow: how.fromWorkflow ?? false,
  };
}

export function accepted(result: RecordResult) {
  if (!('ok' in result)) throw new Error(`Expected a receipt, but got ${JSON.stringify(result)}`);
  return result.ok;
}

function person(id: string, roles: readonly ('officer' | 'team-leader')[]) {
  return {
    personId: id, region: 'test', username: id, name: id, posts: roles.map((role) => ({ role, orgId: 'town' })),
    certificate: { number: `证${id}`, validFrom: '2023-01-01', validTo: '2027-12-31' }, legalQualification: false, hostQualification: null, reviewingSince: null, active: true,
  };
}

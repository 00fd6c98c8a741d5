import type { RecordRequest } from '@sidan/contracts';
import {
  type AskedNumber, type Calendar, CalendarYearMissing, dateOf, type Decision, type Facts, type FactsNeeded, type FileState, instantOf, isRefusal, type Policy, refuseFile, type Refusal, type Step,
} from '@sidan/domain';
import { v7 as uuid } from 'uuid';
import type { Transaction } from '../database/transaction.js';
import type { Numbered } from './chain.js';
import { type ReadFacts, readFacts } from './facts.js';
import type { AnyKind } from './kinds.js';
import { drawNumber } from './number-series.js';
import type { Remembered } from './reference.js';
import type { Door } from './door.js';
import { refuseRecord } from './refusals.js';

/** Real and legal time in epoch milliseconds. */
export interface Moment {
  readonly real: number;
  readonly legal: number;
}

/** The rules a file is under; a command that opens one names them itself. */
export type PolicyPin = Pick<FileState, 'region' | 'policyVersion'>;

export interface Question {
  readonly request: RecordRequest;
  readonly kind: AnyKind;
  readonly state: FileState | null;
  readonly policy: PolicyPin;
  readonly moment: Moment;
  /** The command opens the file: the id must be free. */
  readonly opens: boolean;
  readonly known: Remembered;
}

export type Decided =
  | { readonly step: Step; readonly numbered: Numbered | null; readonly usedNumber: AskedNumber | null; readonly calendarVersion: string; readonly policy: Policy }
  | { readonly refusal: Refusal }
  | { readonly taken: true };

/** Reads what the kind of file asks for, then asks it. */
export async function decideStep(door: Door, tx: Transaction, question: Question): Promise<Decided> {
  const { request, kind, state, policy: pin, moment, opens, known } = question;
  const now = instantOf(moment.legal);
  const needs = withActor(kind.needs(state, request.command, now), request);
  const read = await readFacts(tx, needs, {
    fileId: request.fileId, caseId: state?.caseId ?? request.fileId, training: state?.training ?? isTraining(request.command), opens,
    personId: request.actor.personId, orgId: request.actor.orgId ?? '', today: dateOf(instantOf(moment.real)),
  }, known);
  if (read.fileTaken) return { taken: true };
  const left = holdsPost(request, read);
  if (left) return { refusal: left };
  const [policy, calendar] = await Promise.all([
    door.rulebook.policy(pin.region, pin.policyVersion), newestCalendar(door, read.newestCalendar),
  ]);
  if (!policy) return { refusal: refuseRecord('policy-unknown', `没有登记规则包 ${pin.region} ${pin.policyVersion}。`) };
  if (!calendar) return { refusal: refuseRecord('calendar-unknown', '还没有导入节假日安排，不能计算期限。') };
  const numbered = needs.series ? await drawNumber(tx, needs.series) : null;
  const facts: Facts = {
    ...factsOf(read), fileId: request.fileId, now, actor: request.actor, policy, calendar,
    nextNumber: numbered?.number ?? null, newIds: newIds(needs.newIds),
  };
  const decision = decideOrRefuse(kind, state, request, facts);
  if (isRefusal(decision)) return { refusal: decision };
  return { step: decision, numbered, usedNumber: needs.usedNumber ?? null, calendarVersion: calendar.version, policy };
}

/** Asking for a year that is not loaded is a refusal, never a guess; every other throw is a fault and rolls back. */
function decideOrRefuse(kind: AnyKind, state: FileState | null, request: RecordRequest, facts: Facts): Decision {
  try {
    return kind.decide(state, request.command, facts);
  } catch (error) {
    if (error instanceof CalendarYearMissing) return refuseFile('calendar-year-missing', error.message);
    throw error;
  }
}

/** A command that opens a file says itself whether it is for training. */
function isTraining(command: object): boolean {
  return 'training' in command && command.training === true;
}

/** Whoever acts is always among the people: the rules see the posts and the certificate of this moment. */
function withActor(needs: FactsNeeded, { actor }: RecordRequest): FactsNeeded {
  return actor.kind === 'person' ? { ...needs, people: [...needs.people, actor.personId] } : needs;
}

/** A session may be some seconds old; the post it was opened for must be held now. */
function holdsPost({ actor }: RecordRequest, { people }: ReadFacts): Refusal | null {
  if (actor.kind === 'system') return null;
  const person = people.get(actor.personId);
  const held = person?.active && person.posts.some(({ role, orgId }) => role === actor.role && orgId === actor.orgId);
  return held ? null : refuseRecord('post-not-held', `${actor.name}现在不在所选的岗位上，请重新登录后再办。`);
}

async function newestCalendar(door: Door, version: string | null): Promise<Calendar | null> {
  return version === null ? null : door.rulebook.calendar(version);
}

type ReadForDecide = 'people' | 'blobs' | 'deputyFor' | 'usedNumber' | 'priorCases' | 'mergeTarget' | 'sisterFines' | 'otherProceedings';

function factsOf({ people, blobs, deputyFor, ...asked }: ReadFacts): Pick<Facts, ReadForDecide> {
  const { usedNumber, priorCases, mergeTarget, sisterFines, otherProceedings } = asked;
  return {
    people, blobs, deputyFor, ...(usedNumber === undefined ? {} : { usedNumber }), ...(priorCases === undefined ? {} : { priorCases }), ...(mergeTarget === undefined ? {} : { mergeTarget }),
    ...(sisterFines === undefined ? {} : { sisterFines }), ...(otherProceedings === undefined ? {} : { otherProceedings }),
  };
}

function newIds(count: number): string[] {
  return Array.from({ length: count }, () => uuid());
}

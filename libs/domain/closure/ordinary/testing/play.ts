import { isRefusal, nextEvents, SYSTEM, type Actor, type Facts, type FactsNeeded, type Happened, type Refusal, type SisterFine, type StoredPaper, type UsedNumber } from '../../../file/index.js';
import type { Calendar, Instant } from '../../../time/index.js';
import { addDays, dateOf, epochOf, instantOf } from '../../../time/index.js';
import type { Policy } from '../../../policy/policy.js';
import { as, at, clockFaults, factsFor, proposalFaults, testCalendar, testPeople, testPolicy } from '../../../testing/index.js';
import type { PersonFacts } from '../../../file/actor.js';
import type { OtherProceeding } from '../../../file/facts.js';
import { openProceeding } from '../../../case/open-proceeding.js';
import type { CaseState, Job } from '../../../case/model.js';
import type { ProceedingCommand } from '../commands.js';
import type { ProceedingEntry } from '../entries.js';
import { proceedingKind } from '../kind.js';
import { PROCEEDING_LIFECYCLE } from '../lifecycle.js';
import type { ProceedingState } from '../model.js';
import { expectSound } from './soundness.js';

export interface Setting {
  /** Other files against the same party. */
  readonly otherProceedings?: readonly OtherProceeding[];
  readonly matter?: string;
  readonly policy?: Policy;
  readonly people?: ReadonlyMap<string, PersonFacts>;
  /** Earlier cases of the matter; 0 makes this the first, which must be guided. */
  readonly priorCases?: number;
  readonly training?: boolean;
  /** What other proceedings of the case fine. */
  readonly sisterFines?: readonly SisterFine[];
  readonly foundAt?: string;
  readonly openedAt?: string;
  readonly investigators?: readonly string[];
  /** Numbers other files have used, by kind and number: `receipt 财票001`. */
  readonly usedNumbers?: ReadonlyMap<string, UsedNumber>;
  /** Unless given, that of 2023–2026. */
  readonly calendar?: Calendar;
  /** What a stored file serves as in other files, by its SHA-256. */
  readonly usedElsewhere?: Readonly<Record<string, StoredPaper['usedElsewhere']>>;
}

/** What all plays of a test file have reached together. */
export const seen = { edges: new Set<string>(), refusals: new Map<string, Refusal>() };

/** A proceeding played as the API, the worker and the ledger would: people's steps, due clocks in order, entries folded through JSON. */
export class Play {
  calendar: Calendar;

  private constructor(
    public state: ProceedingState,
    public now: Instant,
    readonly setting: Setting,
    readonly ledger: readonly Happened<ProceedingEntry>[],
    private readonly drawn: { ids: number; readonly numbers: Map<string, number> },
  ) {
    this.calendar = setting.calendar ?? testCalendar;
  }

  static open(setting: Setting = {}): Play {
    const now = at(setting.openedAt ?? '2024-11-25T09:00');
    const job = { id: 'job-1', orgId: 'town', matter: setting.matter ?? 'CG-01' } as Job;
    const file = {
      id: 'case-1', region: 'test', policyVersion: 'test-1', training: setting.training ?? false, description: '路边倾倒建筑垃圾', place: { address: '石桥镇滨河路' },
      foundAt: at(setting.foundAt ?? '2024-11-24T09:30'), readers: ['town', 'platform', 'county', 'bureau'],
    } as unknown as CaseState;
    const facts = factsFor('leader', now, { newIds: ['proceeding-1'], policy: setting.policy ?? testPolicy, calendar: setting.calendar ?? testCalendar });
    const birth = openProceeding(file, job, setting.investigators ?? ['officer-1', 'officer-2'], facts);
    const entries = happened(birth.entries as readonly ProceedingEntry[], facts);
    return new Play(fold(null, entries), now, setting, entries, { ids: 0, numbers: new Map() });
  }

  /** The same file, played on another way. */
  fork(): Play {
    const copy = new Play(this.state, this.now, this.setting, this.ledger.slice(), { ids: this.drawn.ids, numbers: new Map(this.drawn.numbers) });
    copy.calendar = this.calendar;
    return copy;
  }

  /** The same file, with these fines in other proceedings of its case. */
  among(sisterFines: readonly SisterFine[]): Play {
    return this.otherwise(this.state, { ...this.setting, sisterFines });
  }

  /** As a release that knew fewer gates could have left the file. */
  leftAs(change: Partial<ProceedingState>): Play {
    return this.otherwise({ ...this.state, ...change }, this.setting);
  }

  private otherwise(state: ProceedingState, setting: Setting): Play {
    const copy = new Play(state, this.now, setting, this.ledger.slice(), { ids: this.drawn.ids, numbers: new Map(this.drawn.numbers) });
    copy.calendar = this.calendar;
    return copy;
  }

  /** A step that must succeed. @throws Error with the refusal. */
  take(who: string | Actor, command: ProceedingCommand): this {
    const { refusal } = this.try(who, command);
    if (refusal) throw new Error(`${this.state.phase} · ${command.type} by ${typeof who === 'string' ? who : who.name} refused: ${refusal.code}: ${refusal.detail}`);
    return this;
  }

  /** A step that must be refused. */
  refusal(who: string | Actor, command: ProceedingCommand): Refusal {
    const { refusal } = this.try(who, command);
    if (!refusal) throw new Error(`${command.type} was not refused`);
    return refusal;
  }

  /** Decides with no more than `needs` asked for; takes the entries in when there are some. */
  try(who: string | Actor, asked: ProceedingCommand): { readonly refusal: Refusal | null } {
    const actor = typeof who === 'string' ? (who === 'system' ? SYSTEM : as(who)) : who;
    const command = withOwnPapers(asked, this.ledger.length);
    const needs = proceedingKind.needs(this.state, command, this.now);
    const facts = this.facts(actor, needs);
    const decision = proceedingKind.decide(this.state, command, facts);
    if (isRefusal(decision)) {
      seen.refusals.set(decision.code, decision);
      return { refusal: decision };
    }
    this.takeIn(command, decision.entries as readonly ProceedingEntry[], facts, needs);
    return { refusal: null };
  }

  /** Moves on to an instant; what time brings on the way happens, in order, when it is due. */
  to(when: string): this {
    const until = at(when);
    for (let next = this.next(until); next; next = this.next(until)) {
      if (next.at > this.now) this.now = next.at;
      this.take('system', { type: 'fire-clock', clock: next.clock, event: next.event, index: next.index, at: next.at });
    }
    if (until > this.now) this.now = until;
    return this;
  }

  /** The same hour, days later. */
  later(days: number): this {
    return this.to(`${addDays(dateOf(this.now), days)}${this.now.slice(10)}`);
  }

  /** A minute later. */
  minute(): this {
    return this.to(instantOf(epochOf(this.now) + 60_000));
  }

  /** Moves on while the workflows sleep: nothing fires until `to` is called again. */
  asleepTo(when: string): this {
    this.now = at(when);
    return this;
  }

  clock(key: string) {
    const clock = this.state.clocks[key];
    if (!clock) throw new Error(`no clock ${key}; there are ${Object.keys(this.state.clocks).join(', ')}`);
    return clock;
  }

  /** The last document of a kind. */
  document(kind: ProceedingState['documents'][number]['kind']) {
    const document = this.state.documents.findLast((each) => each.kind === kind);
    if (!document) throw new Error(`no document ${kind}`);
    return document;
  }

  tasks(): readonly string[] {
    return proceedingKind.tasks(this.state).map(({ key }) => key);
  }

  private next(until: Instant) {
    return nextEvents(this.state).find(({ at: due }) => due <= until);
  }

  private facts(actor: Actor, needs: FactsNeeded): Facts {
    const all = this.setting.people ?? testPeople;
    const asked = [...all].filter(([id, person]) => needs.people.includes(id) || id === actor.personId
      || person.posts.some((post) => needs.posts.some(({ role, orgId }) => role === post.role && orgId === post.orgId)));
    return factsFor(actor, this.now, {
      fileId: this.state.id, policy: this.setting.policy ?? testPolicy, calendar: this.calendar, people: new Map(asked),
      blobs: new Map(needs.blobs.filter((sha) => !sha.startsWith('missing')).map((sha) => [sha, storedFile(sha, this.setting.usedElsewhere)])),
      nextNumber: needs.series ? (this.drawn.numbers.get(JSON.stringify(needs.series)) ?? 0) + 1 : null,
      newIds: Array.from({ length: needs.newIds }, (_, index) => `id-${this.drawn.ids + index + 1}`),
      ...needs.usedNumber ? { usedNumber: this.setting.usedNumbers?.get(`${needs.usedNumber.kind} ${needs.usedNumber.number}`) ?? null } : {},
      ...needs.sisterFines ? { sisterFines: this.setting.sisterFines ?? [] } : {},
      ...needs.otherProceedings ? { otherProceedings: this.setting.otherProceedings ?? [] } : {},
      ...needs.priorCases ? { priorCases: this.setting.priorCases ?? 1 } : {},
    });
  }

  private takeIn(command: ProceedingCommand, entries: readonly ProceedingEntry[], facts: Facts, needs: FactsNeeded): void {
    const before = this.state;
    const appended = happened(entries, facts);
    const after = fold(before, appended);
    const allowed = PROCEEDING_LIFECYCLE[before.phase][command.type] ?? [];
    if (!allowed.includes(after.phase)) throw new Error(`${command.type} led from ${before.phase} to ${after.phase}, not to ${allowed.join(' or ')}`);
    seen.edges.add(`${before.phase} · ${command.type} → ${after.phase}`);
    this.drawn.ids += needs.newIds;
    if (needs.series && entries.some(({ type }) => type === 'documentIssued')) this.drawn.numbers.set(JSON.stringify(needs.series), facts.nextNumber as number);
    (this.ledger as Happened<ProceedingEntry>[]).push(...appended);
    this.state = after;
    expectSound(after);
    const faults = [...clockFaults(before, entries, after), ...proposalFaults(proceedingKind, after, this.now, { ...facts, actor: SYSTEM, people: testPeople })];
    if (faults.length > 0) throw new Error(`${before.phase} · ${command.type}: ${faults.join('; ')}`);
  }
}

/** Each step hands in papers of its own: `sha-receipt` is another scan every time, any other name is the same one. */
function withOwnPapers<T>(command: T, step: number): T {
  return JSON.parse(JSON.stringify(command), (_, value: unknown) => (typeof value === 'string' && value.startsWith('sha-') ? `${value}#${step}` : value)) as T;
}

function storedFile(sha: string, elsewhere: Setting['usedElsewhere'] = {}): StoredPaper {
  return { bytes: 1024, mediaType: sha.includes('video') ? 'video/mp4' : 'application/pdf', usedElsewhere: elsewhere[sha] ?? [] };
}

/** As a ledger gives entries back: through JSON. */
function happened(entries: readonly ProceedingEntry[], { now, actor }: Facts): Happened<ProceedingEntry>[] {
  return entries.map((entry) => ({ ...(JSON.parse(JSON.stringify(entry)) as ProceedingEntry), at: now, by: actor }));
}

export function fold(state: ProceedingState | null, entries: readonly Happened<ProceedingEntry>[]): ProceedingState {
  const after = entries.reduce<ProceedingState | null>((so, entry) => proceedingKind.evolve(so, entry), state);
  if (after === null) throw new Error('no entries');
  return after;
}

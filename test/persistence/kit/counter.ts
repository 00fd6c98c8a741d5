import type { AnyKind, FileKinds } from '@sidan/persistence';
import {
  CalendarYearMissing, type Clock, type Command, type Decision, type Entry, type Facts, type FactsNeeded, type FileState, type Happened,
  instantOf, refuseFile, type Task,
} from '@sidan/domain';

/** The smallest kind of file that does all that `record` must serve: births, numbers, people, blobs, clocks, refusals, faults. */
export interface CounterState extends FileState {
  readonly count: number;
  readonly numbers: readonly number[];
  readonly seen: readonly string[];
  readonly done: boolean;
}

export interface CounterCommand extends Command {
  readonly type: 'open' | 'add' | 'nothing' | 'refuse' | 'throw' | 'year' | 'number' | 'birth' | 'look' | 'clock' | 'end' | 'use' | 'adopt-calendar';
  readonly calendarVersion?: string;
  readonly region?: string;
  readonly policyVersion?: string;
  readonly training?: boolean;
  readonly numbered?: boolean;
  readonly text?: string;
  readonly people?: readonly string[];
  readonly blobs?: readonly string[];
  readonly due?: string;
}

const NOTHING: FactsNeeded = { people: [], posts: [], blobs: [], series: null, newIds: 0 };

function needs(state: CounterState | null, command: CounterCommand, now: string): FactsNeeded {
  const series = { orgId: 'town', year: Number(now.slice(0, 4)), kind: 'counter', training: state?.training ?? command.training ?? false };
  switch (command.type) {
    case 'open': return { ...NOTHING, series: command.numbered ? series : null };
    case 'number': case 'refuse': return { ...NOTHING, series };
    case 'birth': return { ...NOTHING, newIds: 1, series: command.numbered ? series : null };
    case 'look': return {
      ...NOTHING, people: command.people ?? [], blobs: command.blobs ?? [], posts: [{ role: 'team-leader', orgId: 'town' }], deputyFor: true,
      priorCases: { orgId: 'town', matter: 'm1' },
    };
    case 'use': return { ...NOTHING, usedNumber: { region: state?.region ?? '', kind: 'receipt', number: command.text ?? '' } };
    default: return NOTHING;
  }
}

function decide(state: CounterState | null, command: CounterCommand, facts: Facts): Decision {
  if ((state === null) !== (command.type === 'open')) return refuseFile(state ? 'file-already-opened' : 'file-not-opened', '开案只一次');
  switch (command.type) {
    case 'open': return {
      entries: [
        { type: 'opened', body: openedBody(command, facts) }, ...(facts.nextNumber === null ? [] : [numbered(facts.nextNumber)]),
        ...(command.due === undefined ? [] : [{ type: 'clockStarted', body: { clock: clockDue(command.due) } }]),
      ],
    };
    case 'add': return { entries: [{ type: 'added', body: { text: command.text ?? '' } }] };
    case 'nothing': return { entries: [] };
    case 'refuse': return refuseFile('not-in-this-state', '不行');
    case 'throw': throw new Error('a fault in a rule');
    case 'year': throw new CalendarYearMissing(2031);
    case 'number': return { entries: [numbered(facts.nextNumber ?? -1)] };
    case 'look': return { entries: [{ type: 'looked', body: { people: [...facts.people.values()], blobs: [...facts.blobs], prior: facts.priorCases ?? null, deputyFor: facts.deputyFor } }] };
    case 'clock': return { entries: [{ type: 'clockStarted', body: { clock: clockDue(command.due ?? facts.now) } }] };
    case 'adopt-calendar': return adopt(state as CounterState, facts);
    case 'use': return facts.usedNumber ? refuseFile('task-taken', JSON.stringify(facts.usedNumber)) : { entries: [{ type: 'added', body: { text: command.text ?? '' } }] };
    case 'end': return { entries: [{ type: 'ended', body: {} }] };
    case 'birth': return birth(state as CounterState, facts);
  }
}

function birth(state: CounterState, facts: Facts): Decision {
  const id = facts.newIds[0] ?? '';
  const child = { ...openedBody({ type: 'open', region: state.region, policyVersion: state.policyVersion, training: state.training }, facts), id, caseId: state.id, kind: 'proceeding' };
  return {
    entries: [...(facts.nextNumber === null ? [] : [numbered(facts.nextNumber)]), { type: 'born', body: { id } }, { type: 'clockStarted', body: { clock: clockDue(facts.now) } }],
    births: [{ kind: 'proceeding', id, entries: [{ type: 'opened', body: child }, { type: 'filingApproved', body: {} }, { type: 'clockStarted', body: { clock: clockDue(facts.now) } }] }],
  };
}

function adopt(state: CounterState, facts: Facts): Decision {
  const { waiting } = state.clocks;
  if (!waiting) return refuseFile('calendar-moves-nothing', '没有期限');
  if (state.count > 0) throw new CalendarYearMissing(2031);
  const clock = { ...waiting, due: facts.now };
  return { entries: [{ type: 'clockMoved', body: { clock, from: waiting.due, calendarVersion: facts.calendar.version } }] };
}

function openedBody(command: CounterCommand, facts: Facts) {
  return { id: facts.fileId, caseId: facts.fileId, kind: 'case', region: command.region, policyVersion: command.policyVersion, training: command.training ?? false, matter: 'm1' };
}

function numbered(number: number): Entry {
  return { type: 'numbered', body: { number } };
}

function clockDue(due: string): Clock {
  const at = instantOf(due);
  return {
    key: 'waiting', name: 'waiting', title: '等待', basis: '试验', period: { n: 1, unit: 'calendar-day' }, startsAt: at, startFact: '开始', suspensions: [],
    extensions: [], due: at, why: [], onDue: 'overdue', owner: { role: 'officer', orgId: 'town' }, status: 'running',
    agenda: [{ event: 'due', index: 0, at }], agendaDone: 0, endedAt: null, late: false,
  };
}

function evolve(state: CounterState | null, entry: Happened<Entry>): CounterState {
  if (entry.type === 'opened') {
    const opened = entry.body as Pick<CounterState, 'id' | 'caseId' | 'kind' | 'region' | 'policyVersion' | 'training' | 'matter'>;
    return {
      ...opened, phase: 'counting', orgId: 'town', readers: ['town'], clocks: {}, assignees: {}, escalations: [], count: 0, numbers: [], seen: [], done: false,
    };
  }
  const body = entry.body as { readonly text: string; readonly number: number; readonly clock: Clock };
  if (state === null) throw new Error('not opened');
  switch (entry.type) {
    case 'added': return { ...state, count: state.count + 1, seen: [...state.seen, body.text].slice(-3) };
    case 'numbered': return { ...state, numbers: [...state.numbers, body.number] };
    case 'clockStarted': case 'clockMoved': return { ...state, clocks: { ...state.clocks, [body.clock.key]: body.clock } };
    case 'ended': return { ...state, done: true, phase: 'done', clocks: {} };
    default: return state;
  }
}

function tasks(state: CounterState): Task[] {
  if (state.done) return [];
  const due = state.clocks['waiting']?.due ?? null;
  const open = { action: 'add', role: 'officer', orgId: 'town', assignee: null, clock: null } as const;
  return [{ ...open, key: 'count', title: '计数', due }, { ...open, key: `next:${state.count + 1}`, title: '下一次', due: null }];
}

const counter: Omit<AnyKind, 'kind'> = {
  stateVersion: 1,
  needs: (state, command, now) => needs(state as CounterState | null, command as CounterCommand, now),
  decide: (state, command, facts) => decide(state as CounterState | null, command as CounterCommand, facts),
  evolve: (state, entry) => evolve(state as CounterState | null, entry),
  tasks: (state) => tasks(state as CounterState),
  waitingFor: (state) => ((state as CounterState).done ? null : '计数'),
  headline: (state) => ({ subject: `计数 ${(state as CounterState).count}`, number: null }),
  ended: (state) => (state as CounterState).done,
};

export const counterKinds: FileKinds = { case: { ...counter, kind: 'case' }, proceeding: { ...counter, kind: 'proceeding' } };

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../file/actor.js';
import { isOpen, nextEvents } from '../file/clockwork.js';
import type { Happened } from '../file/entry.js';
import { isRefusal } from '../file/refusal.js';
import { addDays, dateOf, type Instant } from '../time/index.js';
import { as, at, CaseDrive, clockFaults, decided, factsFor, folded, fullScore, outcome, proposalFaults, testCalendar } from '../testing/index.js';
import type { CaseCommand } from './commands.js';
import type { CaseEntry } from './entries.js';
import { caseKind } from './kind.js';
import { CASE_LIFECYCLE } from './lifecycle.js';
import type { CaseState } from './model.js';

type Move = readonly [who: string | Actor, command: CaseCommand];

/** A newer calendar, as it would be proposed to every open file. */
const NEWER = { ...testCalendar, version: 'test-newer', holidays: { ...testCalendar.holidays, '2024-11-27': '调整', '2024-11-28': '调整' } };

/** A case as people, the worker and time would drive it; each step is checked for what must always hold. */
class Walk {
  private ids = 0;
  private readonly ledger: Happened<CaseEntry>[] = [];
  private readonly born: CaseState;

  constructor(public state: CaseState, public now: Instant) { this.born = state; }

  try(who: string | Actor, command: CaseCommand): boolean {
    this.ids += 1;
    const facts = factsFor(who, this.now, { fileId: this.state.id, newIds: [1, 2, 3, 4, 5].map((n) => `id-${this.ids}-${n}`), mergeTarget: { orgId: 'town', training: false, phase: 'closure' } });
    const decision = decided(caseKind, this.state, command, facts);
    if (isRefusal(decision)) return false;
    const before = this.state;
    this.state = folded(caseKind, before, decision.entries, facts);
    this.ledger.push(...decision.entries.map((entry) => ({ ...(JSON.parse(JSON.stringify(entry)) as CaseEntry), at: facts.now, by: facts.actor })));
    const faults = [...clockFaults(before, decision.entries, this.state), ...proposalFaults(caseKind, this.state, this.now, {}), ...this.faults(command, before)];
    if (faults.length > 0) throw new Error(`${before.phase} · ${command.type}: ${faults.join('; ')}`);
    return true;
  }

  /** What time brings on the way happens when it is due, and is never refused. */
  to(until: Instant): void {
    for (let next = nextEvents(this.state)[0]; next && next.at <= until; next = nextEvents(this.state)[0]) {
      if (next.at > this.now) this.now = next.at;
      if (!this.try('system', { type: 'fire-clock', clock: next.clock, event: next.event, index: next.index, at: next.at })) throw new Error(`${next.clock} could not fire in ${this.state.phase}`);
    }
    if (until > this.now) this.now = until;
  }

  refolded(): CaseState {
    return this.ledger.reduce<CaseState>((so, entry) => caseKind.evolve(so, entry), this.born);
  }

  private faults({ type }: CaseCommand, { phase }: CaseState): string[] {
    const { state } = this;
    const targets: readonly string[] = CASE_LIFECYCLE[phase][type] ?? [];
    const tasks = caseKind.tasks(state);
    const ending = ['closed', 'refused', 'merged'].includes(state.phase);
    return [
      targets.includes(state.phase) ? '' : `${type} led from ${phase} to ${state.phase}`,
      ...tasks.filter(({ action }) => CASE_LIFECYCLE[state.phase][action as CaseCommand['type']] === undefined).map(({ key }) => `task ${key} cannot be done in ${state.phase}`),
      ...Object.values(state.clocks).filter((clock) => isOpen(clock) && ending).map(({ key }) => `${key} still runs in ${state.phase}`),
      ...CASE_LIFECYCLE[state.phase]['adopt-calendar'] ? [] : [`a newer calendar is refused in ${state.phase}`],
      ...state.jobs.filter((job) => job.proceedingId !== null && job.outcome === null && !this.concludes(job.proceedingId)).map(({ id }) => `the end of ${id} is refused in ${state.phase}`),
    ].filter(Boolean);
  }

  private concludes(proceedingId: string): boolean {
    return !isRefusal(caseKind.decide(this.state, { type: 'conclude-job', proceedingId, outcome }, factsFor('system', this.now, {})));
  }
}

/** Whatever a diligent, hasty or confused person might try just now. */
function moves({ state }: Walk, dice: number): readonly Move[] {
  const task = caseKind.tasks(state)[dice % Math.max(caseKind.tasks(state).length, 1)]?.key ?? 'none';
  const late = Object.values(state.clocks).find(({ status }) => status === 'overdue');
  const rung = state.escalations.find(({ acknowledgedBy }) => acknowledgedBy === null);
  return [
    ['clerk', { type: 'accept-report', matter: 'CG-01' }],
    ...dice % 7 === 0 ? [['clerk', { type: 'refuse-report', reason: '不属本机关职责' }], ['clerk', { type: 'merge-report', intoCaseId: 'case-0', reason: '同一件事' }]] as Move[] : [],
    ['dispatcher', { type: 'assign-job', matter: dice % 2 === 0 ? 'CG-01' : 'XF-02', orgId: 'town' }],
    ...state.jobs.flatMap((job): Move[] => [
      ['leader', { type: 'take-job', jobId: job.id, officers: ['officer-1', 'officer-2'] }], ['leader', { type: 'return-job', jobId: job.id, reason: '不属本队' }],
      ...job.proceedingId === null ? [] : [['system', { type: 'conclude-job', proceedingId: job.proceedingId, outcome: { ...outcome, lateClocks: dice % 3 === 0 ? ['作出处罚决定'] : [] } }] as Move],
    ]),
    ['file-reviewer', { type: 'score-file', items: fullScore.map((item) => (item.id === 'time' ? { ...item, points: item.points - 1 } : item)), shortcomings: [], opinion: '' }],
    ['clerk', { type: 'record-satisfaction', result: 'neutral', note: '' }], ['supervisor', { type: 'record-return-visit', corrected: dice % 2 === 0, note: '', visitors: ['supervisor'] }],
    ...state.evaluation.shortcomings.flatMap(({ id }): Move[] => [['leader', { type: 'assign-shortcoming', shortcomingId: id, owner: 'officer-1' }], ['supervisor', { type: 'resolve-shortcoming', shortcomingId: id, note: '已整改' }]]),
    ['supervisor', { type: 'assign-task', task, personId: 'leader', reason: '分工' }], ['leader', { type: 'claim-task', task }], ['leader', { type: 'release-task', task }], ['supervisor', { type: 'urge', task, note: '抓紧' }],
    ...late ? [['supervisor', { type: 'take-over', clock: late.key, note: '逾期' }] as Move] : [],
    ...rung?.told[0] ? [[as(rung.told[0], rung.role as never), { type: 'acknowledge-escalation', escalationId: rung.id, note: '知悉' }] as Move] : [],
  ];
}

const step = fc.record({ pick: fc.nat(10_000), dice: fc.nat(1_000), days: fc.constantFrom(0, 0, 0, 0, 1, 3, 9, 40) });
const run = fc.record({ hotline: fc.boolean(), steps: fc.array(step, { minLength: 10, maxLength: 60 }) });

function walk({ hotline, steps }: { hotline: boolean; steps: readonly { pick: number; dice: number; days: number }[] }): Walk {
  const file = new Walk(CaseDrive.registered(hotline ? { source: 'hotline' } : {}).state, at('2024-11-25T09:00'));
  for (const { pick, dice, days } of steps) {
    if (days > 0 && file.now < '2026-01') file.to(`${addDays(dateOf(file.now), days)}${file.now.slice(10)}` as Instant);
    const listed = moves(file, dice).filter(([, { type }]) => CASE_LIFECYCLE[file.state.phase][type] !== undefined);
    const [who, command] = listed[pick % Math.max(listed.length, 1)] ?? ['clerk', { type: 'accept-report', matter: 'CG-01' } as const];
    file.try(who, command);
  }
  return file;
}

describe('any sequence of steps of a case', () => {
  it('leaves no clock that cannot fire, writes over none, and waits for something until its end; the ledger gives the state back', () => {
    const ends = new Set<string>();
    fc.assert(fc.property(run, (given) => {
      const file = walk(given);
      ends.add(file.state.phase);
      expect(file.refolded()).toEqual(file.state);
    }), { numRuns: 300, seed: 20241124, endOnFailure: true });
    expect([...ends].sort()).toEqual(Object.keys(CASE_LIFECYCLE).sort());
  }, 120_000);

  it('whatever happened, everyone who does their duty brings a case to its end', () => {
    fc.assert(fc.property(run, (given) => {
      const file = walk(given);
      for (let round = 0; round < 40 && !caseKind.ended(file.state); round += 1) {
        for (const [who, command] of moves(file, 1 + 2 * round)) if (!GIVING_UP.has(command.type)) file.try(who, command);
      }
      // Whoever was told of what was late may still sign for it.
      expect([caseKind.ended(file.state), caseKind.tasks(file.state).filter(({ action }) => action !== 'acknowledge-escalation')]).toEqual([true, []]);
    }), { numRuns: 100, seed: 20241125, endOnFailure: true });
  }, 120_000);
});

const GIVING_UP = new Set(['return-job', 'refuse-report', 'merge-report', 'release-task']);

it('a newer calendar moves the clocks of a case wherever one runs', () => {
  const { state } = CaseDrive.registered({ source: 'hotline' }).accepted().offered().offered('XF-02', 'job-2').taken();
  expect(caseKind.decide(state, { type: 'adopt-calendar', calendarVersion: NEWER.version }, factsFor('system', '2024-11-25T15:00', { calendar: NEWER }))).toMatchObject({ entries: [{ type: 'clockMoved' }] });
});

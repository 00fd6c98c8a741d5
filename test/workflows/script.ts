import type { WorkflowHandle } from '@temporalio/client';
import type { ProceedingPhase } from '@sidan/domain';
import { type Engine, eventually } from './engine.js';
import type { FakeClock, FakeLedger } from './fake-ledger.js';

export const ORDINARY_STEPS: readonly Exclude<ProceedingPhase, 'ended'>[] = [
  'verification', 'filing', 'investigation', 'review', 'treatment', 'prior-notice', 'statement', 'hearing', 'review-after-hearing',
  'decision', 'service', 'performance', 'court-enforcement', 'closing',
];

/** A legal day after the opening, as an instant. */
const day = (n: number): string => new Date(Date.parse('2024-11-24T01:00:00Z') + n * 86_400_000 + 8 * 3_600_000).toISOString().replace('Z', '+08:00');

/** How long the story stands at each step, in days, and what clock runs there. */
const STAYS: readonly { readonly step: string; readonly days: number; readonly clock?: FakeClock }[] = [
  { step: 'filing', days: 5, clock: { key: 'filing', agenda: [`remind@${day(4)}`, `due@${day(15)}`] } },
  { step: 'investigation', days: 30, clock: { key: 'decision', agenda: [`remind@${day(30)}`, `remind@${day(60)}`, `due@${day(95)}`] } },
  { step: 'review', days: 3, clock: { key: 'review:1', agenda: [`remind@${day(37)}`, `due@${day(50)}`] } },
  { step: 'investigation', days: 2 },
  { step: 'review', days: 1, clock: { key: 'review:2', agenda: [`due@${day(60)}`] } },
  { step: 'treatment', days: 1 },
  { step: 'prior-notice', days: 1 },
  { step: 'statement', days: 8, clock: { key: 'hearing-request', agenda: [`due@${day(50)}`] } },
  { step: 'decision', days: 12, clock: { key: 'service-plan', agenda: [`remind@${day(55)}`, `due@${day(90)}`] } },
  { step: 'service', days: 2 },
  { step: 'performance', days: 14, clock: { key: 'payment', agenda: [`remind@${day(75)}`, `due@${day(88)}`] } },
  { step: 'closing', days: 2 },
];

/** An ordinary proceeding on a training clock, day by day as far as something happens, to its end. */
export async function playOrdinary(engine: Engine, ledger: FakeLedger, fileId: string): Promise<WorkflowHandle> {
  const clock = { type: 'training', legalAt: Date.parse(day(0)), realAt: Date.now(), rate: 0 } as const;
  const handle = await engine.send(ledger.open('proceeding', fileId, 'verification', clock));
  let today = 0;
  for (const { step, days, clock: starts } of STAYS) {
    await tell(engine, handle, ledger.step(fileId, step, starts ? { starts: [starts] } : {}));
    today += days;
    await tell(engine, handle, ledger.advance(fileId, day(today)));
    await eventually(() => ledger.progress(fileId).clocks, (clocks) => clocks.every((next) => next.at > day(today)));
  }
  await tell(engine, handle, ledger.step(fileId, 'ended', { ended: true }));
  return handle;
}

/** A case from its report to its score. */
export async function playCase(engine: Engine, ledger: FakeLedger, fileId: string): Promise<WorkflowHandle> {
  const handle = await engine.send(ledger.open('case', fileId, 'intake', { type: 'real' }));
  for (const step of ['dispatch', 'closure', 'dispatch', 'closure', 'evaluation']) await tell(engine, handle, ledger.step(fileId, step));
  await tell(engine, handle, ledger.step(fileId, 'closed', { ended: true }));
  return handle;
}

/** Sends, and waits until the workflow knows: no two signals share a task, which is the longest a history gets. */
async function tell(engine: Engine, handle: WorkflowHandle, progress: Parameters<Engine['send']>[0]): Promise<void> {
  await engine.send(progress);
  if (!progress.ended) await eventually(() => engine.knows(handle), (known) => known.seq >= progress.seq && known.clockMoves >= progress.clockMoves);
}

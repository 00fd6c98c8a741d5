import { evolveProceeding } from '../closure/ordinary/evolve.js';
import { entry } from '../closure/ordinary/entries.js';
import { startClock } from '../file/clockwork.js';
import type { Facts } from '../file/facts.js';
import type { Birth } from '../file/kind.js';
import type { CaseState, Job } from './model.js';

/** 开立案件: the proceeding, with what the case knows of it, and the clock towards filing (行政处罚法 54②). */
export function openProceeding(state: CaseState, job: Job, officers: readonly string[], facts: Facts): Birth {
  const id = facts.newIds[0] as string;
  const opened = entry('proceedingOpened', {
    id, caseId: state.id, jobId: job.id, region: state.region, policyVersion: state.policyVersion, orgId: job.orgId, training: state.training,
    matter: job.matter, description: state.description, place: state.place, foundAt: state.foundAt, openedAt: facts.now,
    investigators: officers, readers: state.readers,
  });
  const file = evolveProceeding(null, { ...opened, at: facts.now, by: facts.actor });
  return { kind: 'proceeding', id, entries: [opened, startClock(facts, file, 'filing', { at: facts.now, startFact: '接单' })] };
}

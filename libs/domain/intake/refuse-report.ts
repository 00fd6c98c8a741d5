import { meetClock } from '../file/clockwork.js';
import type { Facts } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import type { RefuseReport } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import type { CaseState } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';

/** 不予受理: on file with its reason, which the reporter gets; where another body is competent, its name. */
export function refuseReport(state: CaseState, command: RefuseReport, facts: Facts): Decision {
  const reason = command.reason.trim();
  if (!reason) return refuseCase('reason-missing', '不予受理应当写明告知举报人的理由。');
  const competentBody = command.competentBody?.trim() || null;
  return {
    entries: [
      caseEntry('reportRefused', { reason, competentBody }),
      ...meetClock(state, 'accept', facts.now),
      ...meetClock(state, 'hotline', facts.now),
    ],
  };
}

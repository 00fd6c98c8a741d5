import { meetClock, startClock } from '../file/clockwork.js';
import type { Facts } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import type { AcceptReport } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import { matterIsOurs } from '../case/listed-matter.js';
import type { CaseState } from '../case/model.js';

/** 受理: the matter is on our list today (行政处罚法 24、38); who dispatches it has the policy's hours. */
export function acceptReport(state: CaseState, command: AcceptReport, facts: Facts): Decision {
  return matterIsOurs(command.matter, facts) ?? {
    entries: [
      caseEntry('reportAccepted', { matter: command.matter, note: command.note?.trim() ?? '' }),
      ...meetClock(state, 'accept', facts.now),
      startClock(facts, state, 'dispatch', { at: facts.now }),
    ],
  };
}

import { meetClock } from '../file/clockwork.js';
import type { Facts } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import type { Refusal } from '../file/refusal.js';
import type { ScoreFile } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import type { CaseState, Shortcoming } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';
import { thenClose } from './close-case.js';
import { hadNoPart } from './no-part.js';
import { eachItemOnce, latenessCosts, poorItemsExplained } from './checklist-rules.js';
import { ownerAtWorkHere } from './shortcoming-owner.js';

/** 案卷评查: by somebody with no part in the case; the law's duties count, never the money fined (行政处罚法 74). */
export function scoreFile(state: CaseState, command: ScoreFile, facts: Facts): Decision {
  const { checklist } = facts.policy.evaluation;
  const refusal = notYetScored(state)
    ?? hadNoPart(state, facts.actor)
    ?? eachItemOnce(command.items, checklist)
    ?? latenessCosts(state, command.items, checklist)
    ?? poorItemsExplained(command, checklist)
    ?? ownersHere(state, command, facts);
  if (refusal) return refusal;
  const total = command.items.reduce((sum, item) => sum + item.points, 0);
  const scored = caseEntry('fileScored', { items: command.items, total, opinion: command.opinion.trim(), shortcomings: shortcomingsOf(command, facts) });
  return { entries: thenClose(state, [scored, ...meetClock(state, 'score', facts.now)], facts) };
}

function notYetScored({ evaluation: { score } }: CaseState): Refusal | null {
  return score ? refuseCase('scored-already', `本案已于${score.at}评查，得${score.total}分。`) : null;
}

function ownersHere(state: CaseState, { shortcomings }: ScoreFile, facts: Facts): Refusal | null {
  const named = shortcomings.flatMap(({ owner }) => (owner === undefined ? [] : [owner]));
  return named.map((owner) => ownerAtWorkHere(state, owner, facts)).find((refusal) => refusal !== null) ?? null;
}

function shortcomingsOf({ shortcomings }: ScoreFile, facts: Facts): readonly Shortcoming[] {
  return shortcomings.map((one, index) => ({
    id: facts.newIds[index] as string, checklistItem: one.checklistItem, text: one.text.trim(), owner: one.owner ?? null, resolvedAt: null,
  }));
}

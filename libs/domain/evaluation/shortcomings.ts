import type { Facts } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import { isRefusal, type Refusal } from '../file/refusal.js';
import { refuseFile } from '../file/refusals.js';
import type { AssignShortcoming, ResolveShortcoming } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import type { CaseState, Shortcoming } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';
import { thenClose } from './close-case.js';
import { ownerAtWorkHere } from './shortcoming-owner.js';

/** 确定整改责任人 */
export function assignShortcoming(state: CaseState, { shortcomingId, owner }: AssignShortcoming, facts: Facts): Decision {
  const open = openShortcoming(state, shortcomingId);
  if (isRefusal(open)) return open;
  return ownerAtWorkHere(state, owner, facts)
    ?? { entries: thenClose(state, [caseEntry('shortcomingAssigned', { shortcomingId, owner })], facts) };
}

/** 整改销号, by its owner or a supervisor; also after the case is scored and closed, and closing it where nothing else was waited for. */
export function resolveShortcoming(state: CaseState, { shortcomingId, note }: ResolveShortcoming, facts: Facts): Decision {
  const open = openShortcoming(state, shortcomingId);
  if (isRefusal(open)) return open;
  if (open.owner !== facts.actor.personId && facts.actor.role !== 'supervisor') {
    return refuseCase('shortcoming-not-yours', `该问题应当由整改责任人或者督办员销号，${facts.actor.name}不是。`);
  }
  if (!note.trim()) return refuseFile('text-missing', '销号应当写明整改情况。');
  return { entries: thenClose(state, [caseEntry('shortcomingResolved', { shortcomingId, note: note.trim() })], facts) };
}

function openShortcoming(state: CaseState, id: string): Shortcoming | Refusal {
  const found = state.evaluation.shortcomings.find((one) => one.id === id);
  if (!found) return refuseCase('no-such-shortcoming', `评查记录上没有问题“${id}”。`);
  return found.resolvedAt === null ? found : refuseCase('shortcoming-resolved-already', `该问题已于${found.resolvedAt}销号。`);
}

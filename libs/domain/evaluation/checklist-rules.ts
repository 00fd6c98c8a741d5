import type { Refusal } from '../file/refusal.js';
import type { ChecklistItem } from '../policy/policy.js';
import type { ScoreFile } from '../case/commands.js';
import type { CaseState, ScoredItem } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';

/** Below this share of its weight an item needs a shortcoming that says why. */
const POOR = 0.6;
/** Clocks of the case that its handlers owe; the reviewer's own lateness is not theirs. */
const HANDLERS_CLOCKS = ['accept', 'hotline', 'dispatch', 'take-job'];

/** Each item of the checklist exactly once, with 0 … weight whole points. */
export function eachItemOnce(items: readonly ScoredItem[], checklist: readonly ChecklistItem[]): Refusal | null {
  const ids = items.map(({ id }) => id);
  const unknown = ids.find((id) => !checklist.some((item) => item.id === id));
  if (unknown !== undefined) return refuseCase('score-item-unknown', `评查表没有项目“${unknown}”。`);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return refuseCase('score-item-twice', `项目“${twice}”评了两次。`);
  const missing = checklist.filter((item) => !ids.includes(item.id));
  if (missing.length > 0) return refuseCase('score-items-missing', `尚未评分的项目：${missing.map((item) => item.text).join('、')}。`);
  return pointsInRange(items, checklist);
}

/** 逾期必扣分: while a duty was late, the points for time are not full. */
export function latenessCosts(state: CaseState, items: readonly ScoredItem[], checklist: readonly ChecklistItem[]): Refusal | null {
  const late = lateClocks(state);
  const timeItems = checklist.filter((item) => item.area === 'time');
  const full = timeItems.every((item) => pointsOf(items, item) === item.weight);
  if (late.length === 0 || timeItems.length === 0 || !full) return null;
  return refuseCase('lateness-must-cost-points', `以下期限逾期，时限分应当扣减，不能给满分：${late.join('、')}。`);
}

/** What was done poorly must be named, so that it can be put right. */
export function poorItemsExplained({ items, shortcomings }: ScoreFile, checklist: readonly ChecklistItem[]): Refusal | null {
  const unknown = shortcomings.find((one) => !checklist.some((item) => item.id === one.checklistItem));
  if (unknown) return refuseCase('score-item-unknown', `评查表没有项目“${unknown.checklistItem}”。`);
  const explained = new Set(shortcomings.filter(({ text }) => text.trim()).map((one) => one.checklistItem));
  const blank = shortcomings.find(({ text }) => !text.trim());
  const poor = checklist.filter((item) => pointsOf(items, item) < item.weight * POOR && !explained.has(item.id));
  if (poor.length > 0) return refuseCase('shortcoming-missing', `得分不足六成的项目应当指出问题：${poor.map((item) => item.text).join('、')}。`);
  return blank ? refuseCase('shortcoming-missing', `项目“${blank.checklistItem}”的问题没有写明。`) : null;
}

/** Titles of the duties that were late, in the proceedings and in the case itself. */
export function lateClocks(state: CaseState): readonly string[] {
  const own = Object.values(state.clocks).filter((clock) => HANDLERS_CLOCKS.includes(clock.name) && clock.late);
  return [...new Set([...own.map((clock) => clock.title), ...state.jobs.flatMap((job) => job.outcome?.lateClocks ?? [])])];
}

function pointsInRange(items: readonly ScoredItem[], checklist: readonly ChecklistItem[]): Refusal | null {
  const wrong = checklist.find((item) => {
    const points = pointsOf(items, item);
    return !Number.isInteger(points) || points < 0 || points > item.weight;
  });
  return wrong ? refuseCase('points-out-of-range', `“${wrong.text}”应当为0至${wrong.weight}分的整数，现为${pointsOf(items, wrong)}分。`) : null;
}

function pointsOf(items: readonly ScoredItem[], { id }: ChecklistItem): number {
  return items.find((item) => item.id === id)?.points ?? 0;
}

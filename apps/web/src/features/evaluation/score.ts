import type { components } from '../../api/schema';
import type { CaseState, FileView } from '../../shared/file/view';

export type ChecklistItem = components['schemas']['ChecklistView'];
type ScoreBody = components['schemas']['ScoreFileDto'];

export interface Found {
  readonly checklistItem: string;
  readonly text: string;
  readonly owner: string;
}

/** The sheet as it is being filled in. */
export interface Sheet {
  /** By item; what has no points yet is not in it. */
  readonly points: Readonly<Record<string, number>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly found: readonly Found[];
  readonly opinion: string;
}

export const EMPTY_SHEET: Sheet = { points: {}, notes: {}, found: [], opinion: '' };

/** Below this share of its weight an item needs a shortcoming that says why (『案卷评查规则』). */
const POOR = 0.6;
/** Clocks of the case that its handlers owe. */
const HANDLERS_CLOCKS = ['accept', 'hotline', 'dispatch', 'take-job'];

export function totalOf({ points }: Sheet): number {
  return Object.values(points).reduce((sum, one) => sum + one, 0);
}

export function unscored(sheet: Sheet, checklist: readonly ChecklistItem[]): readonly ChecklistItem[] {
  return checklist.filter(({ id }) => sheet.points[id] === undefined);
}

/** Whole points between nothing and the weight; undefined for what is no number. */
export function pointsOf(text: string, { weight }: Pick<ChecklistItem, 'weight'>): number | undefined {
  const points = Math.round(Number(text));
  return text.trim() === '' || Number.isNaN(points) ? undefined : Math.min(weight, Math.max(0, points));
}

/** What stands in the way of an item's points, in words; null when nothing does. The server decides. */
export function hintFor(item: ChecklistItem, sheet: Sheet, late: readonly string[]): string | null {
  const points = sheet.points[item.id];
  if (points === undefined) return null;
  if (item.area === 'time' && late.length > 0 && points === item.weight) return '有期限逾期，时限分应当扣减，不能给满分。';
  const explained = sheet.found.some((one) => one.checklistItem === item.id && one.text.trim() !== '');
  return points < item.weight * POOR && !explained ? '得分不足六成，应当指出问题。' : null;
}

/** Titles of the duties that were late: the case's own and those of its proceedings. */
export function lateDuties(state: CaseState): readonly string[] {
  const own = Object.values(state.clocks).filter((clock) => HANDLERS_CLOCKS.includes(clock.name) && clock.late);
  return [...new Set([...own.map(({ title }) => title), ...state.jobs.flatMap(({ outcome }) => outcome?.lateClocks ?? [])])];
}

export function sheetBody(sheet: Sheet, checklist: readonly ChecklistItem[]): ScoreBody {
  return {
    items: checklist.flatMap(({ id }) => (sheet.points[id] === undefined ? [] : [{ id, points: sheet.points[id], note: sheet.notes[id]?.trim() ?? '' }])),
    shortcomings: sheet.found.map(({ checklistItem, text, owner }) => ({ checklistItem, text: text.trim(), ...(owner && { owner }) })),
    opinion: sheet.opinion.trim(),
  };
}

export function caseStateOf({ state }: FileView): CaseState | null {
  return state.kind === 'case' ? state : null;
}

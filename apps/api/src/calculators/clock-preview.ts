import { dueOf, instantOf, isClockName, specialPeriod, STATUTORY, type Calendar, type ClockRule, type DueAnswer, type Period, type Policy, type RemedyPeriod } from '@sidan/domain';
import { badInput, Problem } from '../platform/problem/problem.js';
import type { ClockPreviewDto } from './clock-preview.dto.js';

export interface ClockPreview extends DueAnswer {
  readonly clock: string;
  readonly title: string;
  readonly basis: string;
  readonly period: Period;
}

/** When the clock would be due, and why. Throws 400 where no period is set, 422 where the calendar's year is missing. */
export function previewClock(asked: ClockPreviewDto, calendar: Calendar, policy: Policy | null): ClockPreview {
  if (!isClockName(asked.clock)) throw badInput([{ field: 'clock', message: '没有这个期限' }]);
  const rule = STATUTORY[asked.clock];
  const backwards = (asked.suspensions ?? []).findIndex(({ from, to }) => to !== null && to < from);
  if (backwards >= 0) throw badInput([{ field: `suspensions.${backwards}.to`, message: '恢复时间应当不早于中止时间' }]);
  const special = specialOf(rule, asked, policy);
  const period = special?.period ?? periodFor(rule, asked, policy);
  const basis = special?.citation ?? policy?.clocks[rule.name]?.basis ?? rule.basis;
  const answer = dueOf({
    start: instantOf(asked.start), period, suspensions: asked.suspensions ?? [], extensions: [], calendar, rollForward: rule.rollForward, startFact: rule.startFact,
  });
  // A file goes on with a day that is to be computed; of a calculator that has none to give, the answer is why.
  if (answer.awaits && answer.due === null) throw new Problem(422, 'calendar-year-missing', answer.why.at(-1) ?? '', { article: '国务院办公厅节假日安排' });
  return { clock: rule.name, title: rule.title, basis, period, ...answer };
}

/** 土地管理法 83 and the like: the matter's own law, for what was decided. */
function specialOf({ name }: ClockRule, { matter: code, measure }: ClockPreviewDto, policy: Policy | null): RemedyPeriod | undefined {
  if (name !== 'litigation' && name !== 'reconsideration') return undefined;
  return specialPeriod(policy?.matters.find((matter) => matter.code === code), name, measure);
}

/** A statutory period is the law's; only where the law leaves it open may the region or the caller set it. */
function periodFor(rule: ClockRule, { period }: ClockPreviewDto, policy: Policy | null): Period {
  if (rule.period) {
    if (period) throw badInput([{ field: 'period', message: `“${rule.title}”的期限由${rule.basis}规定，不能另设` }]);
    return rule.period;
  }
  const set = period ?? policy?.clocks[rule.name]?.period;
  if (!set) throw badInput([{ field: 'period', message: `“${rule.title}”法律未定期限：请给出期限，或给出已定该期限的地区` }]);
  return set;
}

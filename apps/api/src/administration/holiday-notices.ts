import { Inject, Injectable } from '@nestjs/common';
import { calendarDue, compareCalendars, dateOf, instantOf, weekdayName, type Calendar } from '@sidan/domain';
import { awaitingClocks, calendarEffect, calendarVersions, Database, Rulebook } from '@sidan/persistence';
import { readHolidayNotice } from '@sidan/regions';
import { API_KINDS } from '../files/file-kinds.js';
import { badInput, Problem } from '../platform/problem/problem.js';
import { Imports, wellFormed } from './imports.js';
import type { CalendarReminder, NoticePreview } from './rules-view.js';
import type { Scope } from './scope.js';

/** 国办发明电〔2025〕12号 */
const PAPER = /^\p{Script=Han}{2,20}〔20\d{2}〕\d{1,4}号$/u;
/** A preview looks through so many files; the rest is counted when it is adopted. */
const MOST_PREVIEWED = 5_000;

/** 国务院办公厅的放假通知: looked at, confirmed with its number, adopted. */
@Injectable()
export class HolidayNotices {
  constructor(@Inject(Database) private readonly database: Database, @Inject(Rulebook) private readonly rulebook: Rulebook, @Inject(Imports) private readonly imports: Imports) {}

  async preview(days: string, { region }: Scope): Promise<NoticePreview> {
    const { before, year, calendar } = await this.read(days, region);
    const changes = compareCalendars(before, calendar).map(({ date, was, is }) => ({ date, weekday: weekdayName(date), was: was && dayText(was), is: is && dayText(is) }));
    const effect = await calendarEffect({ database: this.database, kinds: API_KINDS, rulebook: this.rulebook }, calendar, MOST_PREVIEWED);
    return { year, version: calendar.version, changes, effect };
  }

  async import(days: string, paper: string, scope: Scope): Promise<Calendar> {
    if (!PAPER.test(paper)) throw badInput([{ field: 'paper', message: '应当写通知的完整文号，如：国办发明电〔2025〕12号' }]);
    const { year, calendar } = await this.read(days, scope.region);
    return this.imports.noticed({ ...calendar, papers: { ...calendar.papers, [year]: paper } }, paper, scope);
  }

  /** Derived anew each time it is asked: it goes by itself once the calendar is there. */
  async reminder({ orgIds, regional }: Scope): Promise<CalendarReminder | null> {
    const today = dateOf(instantOf(Date.now()));
    const year = calendarDue(today, await this.rulebook.newestCalendar());
    if (year === null) return null;
    const awaiting = await awaitingClocks(this.database, orgIds);
    const waiting = awaiting === 0 ? '跨入该年的期限将无法推算' : `已有${awaiting}个期限待推算，提醒、督办和期满都停着`;
    const whose = regional ? '请即导入' : '由地区的系统管理员导入，请即联系';
    return { year, awaiting, importable: regional, text: `${year}年节假日安排尚未导入，${waiting}。国务院办公厅通知公布后${whose}；导入以前每天提醒。` };
  }

  private async read(days: string, region: string): Promise<{ readonly before: Calendar; readonly year: number; readonly calendar: Calendar }> {
    const before = await this.rulebook.newestCalendar();
    if (!before) throw new Problem(409, 'calendar-unknown', '还没有任何日历，请先导入完整的日历。', { article: '国务院办公厅节假日安排' });
    const { year, calendar } = wellFormed(() => readHolidayNotice(days, before));
    const known = (await calendarVersions(this.database, region)).map(({ version }) => version);
    return { before, year, calendar: { ...calendar, version: fresh(calendar.version, known) } };
  }
}

/** A correction of the same year is another version. */
function fresh(version: string, known: readonly string[]): string {
  let candidate = version;
  for (let round = 2; known.includes(candidate); round += 1) candidate = `${version}.${round}`;
  return candidate;
}

function dayText({ working, reason }: { readonly working: boolean; readonly reason: string }): string {
  return `${working ? '上班' : '休息'}（${reason}）`;
}

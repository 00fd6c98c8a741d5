import { addDays, dayKind, localDate, type Calendar } from '@sidan/domain';
import { stateCouncilCalendar } from './calendar.js';

/** The notices' own words: first and last day off, and the weekend days that are worked. */
const NOTICES: Readonly<Record<number, { off: readonly (readonly [string, string])[]; worked: readonly string[] }>> = {
  // 国办发明电〔2022〕16号
  2023: {
    off: [['2023-01-01', '2023-01-02'], ['2023-01-21', '2023-01-27'], ['2023-04-05', '2023-04-05'], ['2023-04-29', '2023-05-03'], ['2023-06-22', '2023-06-24'], ['2023-09-29', '2023-10-06']],
    worked: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
  },
  // 国办发明电〔2023〕7号
  2024: {
    off: [['2024-01-01', '2024-01-01'], ['2024-02-10', '2024-02-17'], ['2024-04-04', '2024-04-06'], ['2024-05-01', '2024-05-05'], ['2024-06-10', '2024-06-10'], ['2024-09-15', '2024-09-17'], ['2024-10-01', '2024-10-07']],
    worked: ['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'],
  },
  // 国办发明电〔2024〕12号
  2025: {
    off: [['2025-01-01', '2025-01-01'], ['2025-01-28', '2025-02-04'], ['2025-04-04', '2025-04-06'], ['2025-05-01', '2025-05-05'], ['2025-05-31', '2025-06-02'], ['2025-10-01', '2025-10-08']],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  // 2025-11-04 notice
  2026: {
    off: [['2026-01-01', '2026-01-03'], ['2026-02-15', '2026-02-23'], ['2026-04-04', '2026-04-06'], ['2026-05-01', '2026-05-05'], ['2026-06-19', '2026-06-21'], ['2026-09-25', '2026-09-27'], ['2026-10-01', '2026-10-07']],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
};

describe('the State Council calendar', () => {
  it.each([2023, 2024, 2025, 2026])('has exactly the days off and worked weekends of the notice for %i', (year) => {
    const calendar = stateCouncilCalendar([year]);
    const notice = NOTICES[year]!;
    expect(Object.keys(calendar.holidays).sort()).toEqual(notice.off.flatMap(([from, to]) => range(from, to)));
    expect(Object.keys(calendar.makeUpDays).sort()).toEqual(notice.worked);
  });

  it('names days in Chinese', () => {
    const calendar = stateCouncilCalendar([2024, 2025]);
    expect(reasonOf(calendar, '2024-10-01')).toBe('国庆节');
    expect(reasonOf(calendar, '2024-10-12')).toBe('调休上班');
    expect(reasonOf(calendar, '2024-11-30')).toBe('周六');
    expect(calendar.makeUpDays['2025-01-26']).toBe('春节调休上班');
  });

  it('has as many working days as a hand count of the notices gives', () => {
    const calendar = stateCouncilCalendar([2023, 2024, 2025, 2026]);
    const counts = calendar.years.map((year) => range(`${year}-01-01`, `${year}-12-31`).filter((day) => dayKind(calendar, localDate(day)).working).length);
    expect(counts).toEqual([249, 251, 248, 248]);
  });

  it.each([2022, 2027])('refuses %i rather than answering as if it had no holidays', (year) => {
    expect(() => stateCouncilCalendar([2026, year])).toThrow(RangeError);
    expect(() => stateCouncilCalendar([2026, year])).toThrow(`没有${year}年`);
  });

  it('is the same calendar whatever the order of years', () => {
    expect(stateCouncilCalendar([2025, 2024, 2025])).toEqual(stateCouncilCalendar([2024, 2025]));
    expect(stateCouncilCalendar([2025, 2024]).version).toBe('state-council-2024+2025');
  });
});

function reasonOf(calendar: Calendar, day: string): string {
  return dayKind(calendar, localDate(day)).reason;
}

function range(from: string, to: string): string[] {
  const days = [localDate(from)];
  while (days.at(-1)! < to) days.push(addDays(days.at(-1)!, 1));
  return days;
}

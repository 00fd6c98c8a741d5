import type { LocalDate } from './instant.js';

/** A State Council holiday calendar (国务院办公厅节假日安排), as versioned data. */
export interface Calendar {
  readonly version: string;
  /** Years that are loaded; asking about any other is refused, never guessed. */
  readonly years: readonly number[];
  /** Days off that fall on Monday to Friday, or that are statutory in any case. */
  readonly holidays: Readonly<Record<string, string>>;
  /** Saturdays and Sundays that are worked (调休). */
  readonly makeUpDays: Readonly<Record<string, string>>;
}

export interface DayKind {
  readonly date: LocalDate;
  readonly working: boolean;
  /** 元旦, 周六, 调休上班 … */
  readonly reason: string;
}

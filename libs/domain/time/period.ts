/** The unit belongs to each clock, never to a whole law (行政处罚法 85, 行政强制法 69, 行政复议法 88). */
export type Unit = 'hour' | 'working-hour' | 'working-day' | 'calendar-day' | 'month' | 'year';

export interface Period {
  readonly n: number;
  readonly unit: Unit;
}

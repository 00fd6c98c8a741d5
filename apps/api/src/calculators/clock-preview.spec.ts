import { describe, expect, test } from '@jest/globals';
import type { Calendar, Policy } from '@sidan/domain';
import { previewClock } from './clock-preview.js';

const CALENDAR = { version: 'c1', years: [2024, 2025], holidays: {}, makeUpDays: {}, workingHours: [{ from: '09:00', to: '17:00' }] } as unknown as Calendar;
const POLICY = {
  clocks: {}, matters: [{ code: 'TD-01', remedyPeriods: [{ remedy: 'litigation', measure: 'demolition', period: { n: 15, unit: 'calendar-day' }, citation: '土地管理法 83' }] }],
} as unknown as Policy;
const ASKED = { clock: 'litigation', start: '2024-12-02T09:00:00.000+08:00', matter: 'TD-01' };

describe('the calculator of periods', () => {
  test('knows what the matter\'s own law sets for a demolition, and for nothing else (土地管理法 83)', () => {
    expect(previewClock({ ...ASKED, measure: 'demolition' }, CALENDAR, POLICY)).toMatchObject({ due: '2024-12-17T23:59:59.999+08:00', basis: '土地管理法 83' });
    expect(previewClock(ASKED, CALENDAR, POLICY)).toMatchObject({ due: '2025-06-02T23:59:59.999+08:00', basis: '行政诉讼法 46①' });
    expect(previewClock({ ...ASKED, measure: 'demolition', clock: 'reconsideration' }, CALENDAR, POLICY).period).toEqual({ n: 60, unit: 'calendar-day' });
  });
});

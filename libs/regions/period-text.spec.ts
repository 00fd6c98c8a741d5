import { DELAY_PATTERN, PERIOD_PATTERN, periodOf } from './period-text.js';

describe('periods as a pack writes them', () => {
  it.each([
    ['3个工作日', 3, 'working-day'], ['10工作日', 10, 'working-day'], ['4个工作时', 4, 'working-hour'], ['24小时', 24, 'hour'], ['2个小时', 2, 'hour'],
    ['15日', 15, 'calendar-day'], ['6个月', 6, 'month'], ['1年', 1, 'year'],
  ])('%s', (text, n, unit) => {
    expect(text).toMatch(new RegExp(PERIOD_PATTERN));
    expect(periodOf(text)).toEqual({ n, unit });
  });
  it.each(['0日', '3天', '6月', '半年', '-1日', '1.5日', '', '3 日'])('“%s” is not one', (text) => {
    expect(text).not.toMatch(new RegExp(PERIOD_PATTERN));
  });
  it('lets a rung come at once', () => {
    expect('0小时').toMatch(new RegExp(DELAY_PATTERN));
    expect(periodOf('0小时')).toEqual({ n: 0, unit: 'hour' });
  });
});

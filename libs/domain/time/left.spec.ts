import { expect, it } from '@jest/globals';
import { testCalendar } from '../testing/calendar.js';
import { instantOf } from './instant.js';
import { clockLeft, timeLeft } from './left.js';

const at = (text: string) => instantOf(`${text}+08:00`);

it.each([
  ['2024-11-27T23:59:59.999', '2024-11-25T10:00', '剩余 2 个工作日', 'soon'],
  ['2025-02-23T23:59:59.999', '2024-11-25T10:00', '剩余 90 日（59 个工作日）', 'calm'],
  ['2024-12-09T23:59:59.999', '2024-11-25T10:00', '剩余 10 个工作日', 'calm'],
  ['2024-12-10T23:59:59.999', '2024-11-25T10:00', '剩余 15 日（11 个工作日）', 'calm'],
  ['2024-11-25T14:30', '2024-11-25T09:00', '今日到期（剩余 5 小时）', 'soon'],
  ['2024-11-25T09:30', '2024-11-25T09:00', '今日到期（不足 1 小时）', 'soon'],
  // Over the National Day holiday there is no working day, and the make-up Saturday is one.
  ['2024-10-06T23:59:59.999', '2024-09-30T18:00', '剩余 6 日', 'calm'],
  ['2024-10-12T23:59:59.999', '2024-10-11T18:00', '剩余 1 个工作日', 'soon'],
  ['2024-11-24T23:59:59.999', '2024-11-25T00:00', '已逾期 1 日', 'late'],
  ['2024-11-25T09:00', '2024-11-25T11:30', '已逾期 2 小时', 'late'],
  ['2031-01-10T23:59:59.999', '2031-01-08T09:00', '剩余 2 日', 'soon'],
])('due %s, now %s: %s', (due, now, text, tone) => {
  expect(timeLeft(at(due), at(now), testCalendar)).toEqual({ text, tone });
});

it('says nothing where nothing is due', () => {
  expect(timeLeft(null, at('2024-11-25T09:00'), testCalendar)).toBeNull();
});

test.each([
  [null, 2027, '2026-12-28T09:00', { text: '待推算（缺2027年节假日安排）', tone: 'soon' }],
  ['2027-01-02T23:59', 2027, '2026-12-28T09:00', { text: '剩余 5 日，暂计', tone: 'calm' }],
  ['2027-01-02T23:59', 2027, '2027-01-03T09:00', { text: '暂计期满，是否顺延待推算（缺2027年节假日安排）', tone: 'soon' }],
  ['2026-12-30T23:59', null, '2026-12-28T09:00', { text: '剩余 2 个工作日', tone: 'soon' }],
] as const)('a clock due %s that awaits %s is never said to be late for want of a calendar', (due, awaits, now, said) => {
  expect(clockLeft({ due: due && at(due), awaits }, at(now), testCalendar)).toEqual(said);
});

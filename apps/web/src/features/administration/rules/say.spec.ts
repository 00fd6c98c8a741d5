import { expect, test } from '@jest/globals';
import { besideOf, pathOf, placeText, said } from './comparison';
import { partName, phrase } from './say';

const names = {
  clocks: { accept: '受理' }, documents: { 'penalty-decision': '行政处罚决定书' }, roles: { supervisor: '督办员' }, organisations: { platform: '区指挥平台' }, matters: { 'CG-01': '乱倒建筑垃圾' },
};
const say = (value: unknown, ...path: string[]) => phrase(value, { path, names });

test('says periods, rungs, fines and triggers in one line each', () => {
  expect(say({ n: 4, unit: 'working-hour' }, 'clocks', 'accept', 'period')).toBe('4个工作时');
  expect(say([{ n: 30, unit: 'calendar-day' }, { n: 1, unit: 'working-day' }], 'remind')).toBe('30日、1个工作日');
  expect(say({ after: { n: 0, unit: 'hour' }, role: 'supervisor', at: 'supervising' }, 'escalate', '0')).toBe('一逾期，报督办机关督办员');
  expect(say({ type: 'per-unit', unit: '立方米', amount: 5000 }, 'penalty', 'citizen')).toBe('每立方米50.00 元');
  expect(say({ type: 'percentage', of: '工程造价', min: 5, max: 10 }, 'penalty', 'citizen')).toBe('工程造价的5%至10%');
  expect(say({ type: 'flag', flag: 'major' }, 'when')).toBe('重大违法');
  expect(say([{ from: '08:30', to: '12:00' }], 'workingHours')).toBe('08:30至12:00');
});

test('says plain values by the part they stand in', () => {
  expect(say(100_000, 'hearing', 'citizen')).toBe('1,000.00 元');
  expect(say(3, 'discussion', 'quorum')).toBe('3');
  expect(say(['platform'], 'supervisedBy')).toBe('区指挥平台');
  expect(say(['complex', 'major'], 'discussion', 'flags')).toBe('情节复杂、重大违法');
  expect(say(null, 'validTo')).toBe('无');
  expect(say(true, 'surcharge')).toBe('是');
  expect(say({ bank: '银行', account: '1' }, 'payment')).toBeNull();
  expect(phrase(5, { path: ['min'], names, beside: { type: 'percentage' } })).toBe('5%');
  expect(phrase(500, { path: ['min'], names, beside: { type: 'range' } })).toBe('5.00 元');
});

test('names a place from its path', () => {
  const path = pathOf('matters[CG-01].penalty.citizen.amount');
  expect(path).toEqual(['matters', 'CG-01', 'penalty', 'citizen', 'amount']);
  expect(placeText(path, names)).toBe('事项 › 乱倒建筑垃圾 › 处罚 › 公民 › 数额');
  expect(partName(['numbers', 'penalty-decision'], names)).toBe('行政处罚决定书');
  expect(placeText(pathOf('clocks.accept.remind[0]'), names)).toBe('时限 › 受理 › 到期前提醒 › 第 1 项');
  expect(besideOf({ matters: [{ code: 'CG-01', penalty: { citizen: { type: 'range' } } }] }, path)).toEqual({ type: 'range' });
});

test('reads the values of a comparison, and leaves text alone', () => {
  const differences = [{ path: 'hearing.citizen', before: '100000', after: null }, { path: 'payment.account', before: '〔甲〕', after: '[乙' }];
  expect(said({ from: 'a', to: 'b', differences, names }, { before: {}, after: {} }).map(({ before, after }) => [before, after])).toEqual([[100_000, undefined], ['〔甲〕', '[乙']]);
});

test('tells a period that changed as one', () => {
  const clocks = (n: number, unit: string) => ({ clocks: { accept: { period: { n, unit } } } });
  const differences = [{ path: 'clocks.accept.period.n', before: '4', after: '1' }, { path: 'clocks.accept.period.unit', before: 'working-hour', after: 'working-day' }];
  const rows = said({ from: 'a', to: 'b', differences, names }, { before: clocks(4, 'working-hour'), after: clocks(1, 'working-day') });
  expect(rows.map(({ place, before, after }) => [place, say(before, 'period'), say(after, 'period')])).toEqual([['时限 › 受理 › 期限', '4个工作时', '1个工作日']]);
});

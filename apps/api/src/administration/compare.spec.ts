import { expect, test } from '@jest/globals';
import { differences } from './compare.js';

test('names each place that differs, and finds items by their code wherever they stand', () => {
  const before = { hearing: { citizen: 1, basis: '甲' }, matters: [{ code: 'A', max: 1 }, { code: 'B', max: 2 }], years: [2024], gone: true };
  const after = { hearing: { citizen: 2, basis: '甲' }, matters: [{ code: 'C' }, { code: 'B', max: 3 }, { code: 'A', max: 1 }], years: [2024, 2025] };
  expect(differences(before, after)).toEqual([
    { path: 'hearing.citizen', before: '1', after: '2' },
    { path: 'matters[B].max', before: '2', after: '3' },
    { path: 'matters[C]', before: null, after: '{"code":"C"}' },
    { path: 'years[1]', before: null, after: '2025' },
    { path: 'gone', before: 'true', after: null },
  ]);
  expect(differences(before, before)).toEqual([]);
});

test('shows a value that becomes something else as a whole', () => {
  expect(differences({ limit: null }, { limit: { n: 1 } })).toEqual([{ path: 'limit', before: 'null', after: '{"n":1}' }]);
  expect(differences({ limit: [1] }, { limit: { n: 1 } })).toEqual([{ path: 'limit', before: '[1]', after: '{"n":1}' }]);
});

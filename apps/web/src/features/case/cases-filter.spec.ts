import { expect, test } from '@jest/globals';
import { askOfCases, casesFilterOf, queryOfCases } from './cases-filter';

test('a search comes back from its address', () => {
  const filter = { q: '滨河路', org: 'aoshanwei', phase: 'closure', training: 'hidden' } as const;
  expect(casesFilterOf(queryOfCases(filter))).toEqual(filter);
  expect(askOfCases(filter)).toEqual({ q: '滨河路', org: 'aoshanwei', phase: 'closure', training: 'false' });
});

test('nonsense in the address asks for everything', () => {
  expect(askOfCases(casesFilterOf(new URLSearchParams('phase=toString&training=x&org=<script>')))).toEqual({});
});

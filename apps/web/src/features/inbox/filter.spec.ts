import { describe, expect, test } from '@jest/globals';
import { askOf, filterOf, isNarrowed, NO_FILTER, queryOf, saysFilter, type Filter } from './filter';

const full: Filter = { scope: 'team', q: '渣土', late: true, action: 'approve-filing', training: 'only' };

describe('a filter in the address', () => {
  test('comes back as it was written', () => {
    expect(filterOf(queryOf(full))).toEqual(full);
    expect(filterOf(queryOf(NO_FILTER))).toEqual(NO_FILTER);
  });

  test('the plain list has a plain address', () => expect(queryOf(NO_FILTER).toString()).toBe(''));

  test('nonsense is read as the plain list', () => {
    expect(filterOf(new URLSearchParams('scope=all&late=1&action=<b>&training=maybe'))).toEqual(NO_FILTER);
    expect(filterOf(new URLSearchParams({ q: '长'.repeat(100) })).q).toHaveLength(60);
  });

  test('only a filter counts as one, not any other parameter', () => {
    expect(saysFilter(new URLSearchParams('scope=mine'))).toBe(true);
    expect(saysFilter(new URLSearchParams('from=mail'))).toBe(false);
  });

  test('the scope alone does not narrow', () => {
    expect(isNarrowed({ ...NO_FILTER, scope: 'team', q: '  ' })).toBe(false);
    expect(isNarrowed({ ...NO_FILTER, training: 'hidden' })).toBe(true);
  });

  test('is asked of the API in its words', () => {
    expect(askOf(full)).toEqual({ scope: 'team', q: '渣土', late: 'true', action: ['approve-filing'], training: 'true' });
    expect(askOf(NO_FILTER)).toEqual({ scope: 'mine' });
  });
});

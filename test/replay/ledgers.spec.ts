import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, hashOf, kindOf, LEDGERS, type RecordedLedger } from './ledger.js';

const names = readdirSync(LEDGERS).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(join(LEDGERS, name), 'utf8')) as RecordedLedger;

describe('recorded ledgers', () => {
  test('there are cases and proceedings', () => {
    expect(new Set(names.map((name) => read(name).kind))).toEqual(new Set(['case', 'proceeding']));
  });

  test.each(names)('%s folds to the phase it ended in', (name) => {
    const { kind, entries, phase } = read(name);
    expect(fold(kind, entries).phase).toBe(phase);
  });

  // A release that makes another state of the same entries must say so, or stored states would not be folded anew.
  test.each(names)('%s folds to the same state, or stateVersion has grown', (name) => {
    const { kind, entries, state, stateVersion } = read(name);
    const now = kindOf(kind).stateVersion;
    expect(now).toBeGreaterThanOrEqual(stateVersion);
    expect(now > stateVersion || hashOf(fold(kind, entries)) === state).toBe(true);
  });
});

import { expect, test } from '@jest/globals';
import type { RecordedEntry } from '@sidan/domain';
import { canonicalJson, sha256Hex } from './canonical.js';
import { chainHash } from './chain.js';

const entry = {
  fileId: 'f', seq: 7, type: '已"立案', at: '2024-11-25T09:00:00.000+08:00', recordedAt: '2024-11-25T09:00:01.000+08:00', commandId: 'c-1',
  by: { kind: 'system', personId: 'system', name: '系统', role: 'system', orgId: null }, body: { z: [1, { b: null, a: '甲' }], a: '\n' },
} as unknown as RecordedEntry;

test.each([null, { series: 's', number: 3 }])('the hash is that of the canonical entry (number %j)', (numbered) => {
  const whole = canonicalJson({ ...entry, numbered: numbered ?? undefined });
  expect(chainHash('before', entry, numbered)).toBe(sha256Hex('before', whole));
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { EvidenceMissing, LocalEvidenceStore } from '@sidan/persistence';

let dataDir: string;
let store: LocalEvidenceStore;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sidan-store-'));
  store = new LocalEvidenceStore(dataDir);
});
afterAll(() => rm(dataDir, { recursive: true }));

const photo = Buffer.alloc(3_000_000, '照片');
const sha256 = createHash('sha256').update(photo).digest('hex');

test('bytes come back as they went in, under their SHA-256', async () => {
  expect(await store.put(Readable.from([photo.subarray(0, 10), photo.subarray(10)]))).toEqual({ sha256, bytes: photo.length });
  expect(await store.has(sha256)).toBe(true);
  expect((await buffer(await store.get(sha256))).equals(photo)).toBe(true);
});

test('the same bytes twice, even at once, are one file', async () => {
  await Promise.all([store.put(Readable.from([photo])), store.put(Readable.from([photo]))]);
  expect(await readdir(join(dataDir, 'evidence', sha256.slice(0, 2)))).toEqual([sha256.slice(2)]);
});

test('a stream that breaks leaves nothing behind', async () => {
  const broken = Readable.from((function* () { yield Buffer.from('half'); throw new Error('the telephone was switched off'); })());
  await expect(store.put(broken)).rejects.toThrow('the telephone was switched off');
  expect(await readdir(join(dataDir, 'evidence', 'incoming'))).toEqual([]);
});

test('what is not there is said to be missing, and a name that is no hash never becomes a path', async () => {
  await expect(store.get('0'.repeat(64))).rejects.toThrow(EvidenceMissing);
  await expect(store.get('../../etc/passwd')).rejects.toThrow(EvidenceMissing);
  expect(await store.has('..')).toBe(false);
});

import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';

const run = join(process.env['SIDAN_TEST_DATA_DIR'] ?? '', 'run');
const pidOf = (name: string) => (JSON.parse(readFileSync(join(run, `${name}.json`), 'utf8')) as { pid: number }).pid;

/** Null where the system weighs no sessions. */
function sessionNiceOf(pid: number): number | null {
  const session = `/proc/${pid}/autogroup`;
  return existsSync(session) ? Number(/nice (-?\d+)/.exec(readFileSync(session, 'utf8'))?.[1]) : null;
}

test.each(['worker', 'temporal'])('%s gives way to people’s steps, by itself and as a session', (name) => {
  const pid = pidOf(name);
  expect(getPriority(pid)).toBeGreaterThanOrEqual(5);
  expect([5, null]).toContain(sessionNiceOf(pid));
});

test.each(['api', 'database'])('%s gives way to nobody', (name) => {
  expect(getPriority(pidOf(name))).toBe(getPriority());
});

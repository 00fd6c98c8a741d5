import { beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import { bundleOnce } from '../workflows/engine.js';
import { HISTORIES } from './record.js';

const MUTANT = fileURLToPath(new URL('./mutant/index.ts', import.meta.url));
const names = readdirSync(HISTORIES).filter((name) => name.endsWith('.json'));

/** The workflow's id is part of what it was started with, and is asked for by replay alone. */
function read(name: string): { workflowId: string; history: unknown } {
  return { workflowId: name, history: JSON.parse(readFileSync(join(HISTORIES, name), 'utf8')) };
}

/** What replaying each recorded history came to: null where it went as it was recorded. */
async function replay(codePath: string): Promise<Map<string, Error | null>> {
  const results = new Map<string, Error | null>();
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: { codePath } }, names.map(read))) {
    results.set(workflowId, error ?? null);
  }
  return results;
}

describe('replay of recorded histories', () => {
  let asItIs: Map<string, Error | null>;
  let changed: Map<string, Error | null>;

  beforeAll(async () => {
    asItIs = await replay(await bundleOnce());
    changed = await replay(await bundleOnce(MUTANT));
  }, 120_000);

  test('there are histories of cases and proceedings', () => {
    expect(names.filter((name) => name.includes('case')).length).toBeGreaterThan(0);
    expect(names.filter((name) => name.includes('proceeding')).length).toBeGreaterThan(0);
  });

  test.each(names)('%s goes as it was recorded', (name) => {
    expect(asItIs.get(name)).toBeNull();
  });

  test.each(names)('%s shows a workflow that was changed without a patch', (name) => {
    expect(changed.get(name)).toBeInstanceOf(DeterminismViolationError);
  });
});

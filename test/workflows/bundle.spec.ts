import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { bundleOnce } from './engine.js';

const MAP = 'sourceMappingURL=data:application/json;charset=utf-8;base64,';

describe('the workflow bundle', () => {
  let code: string;
  let sources: readonly string[];

  beforeAll(async () => {
    const text = readFileSync(await bundleOnce(), 'utf8');
    const at = text.indexOf(MAP);
    code = text.slice(0, at);
    sources = (JSON.parse(Buffer.from(text.slice(at + MAP.length), 'base64').toString()) as { sources: string[] }).sources;
  }, 120_000);

  test('is small: the bundler would swallow an ORM without a word', () => {
    process.stdout.write(`workflow bundle: ${Math.round(code.length / 1024)} KB of code\n`);
    expect(code.length).toBeLessThan(800_000);
  });

  test('holds the workflows, the contracts and Temporal\'s own runtime, and no other package or room', () => {
    const rooms = new Set(sources.map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]
      ?? /\/(libs\/[^/]+(?:\/time)?|workflows)\//.exec(source)?.[1] ?? 'webpack'));
    expect([...rooms].sort()).toEqual(['@temporalio/common', '@temporalio/workflow', 'libs/contracts', 'long', 'ms', 'nexus-rpc', 'webpack', 'workflows']);
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PackError, type PackProblem } from '../problem.js';
import { loadStories } from './load-stories.js';

const ROOT = join(process.cwd(), 'regions');
const FILE = 'jimo/stories/jimo-first-case.yaml';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync(join(ROOT, 'jimo'), join(root, 'jimo'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function problemsAfter(from: string, to: string): readonly PackProblem[] {
  const text = readFileSync(join(root, FILE), 'utf8');
  if (!text.includes(from)) throw new Error(`nothing to edit: ${from}`);
  writeFileSync(join(root, FILE), text.replace(from, to));
  try {
    loadStories(root);
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
  return [];
}

describe('the stories as they are', () => {
  it('are read, in their order, each step with its time and somebody to take it', () => {
    const stories = loadStories(ROOT);
    expect(stories.map(({ number, id }) => [number, id])).toEqual([[1, 'jimo-first-case'], [5, 'yancheng-extinguisher'], [8, 'late-case']]);
    for (const { steps } of stories) {
      expect(steps[0]?.act?.on).toBe('report');
      expect([...steps].map(({ at }) => at).sort()).toEqual(steps.map(({ at }) => at));
    }
    const late = stories[2];
    expect(late?.steps.filter(({ act }) => act === null)).toHaveLength(3);
    expect(late?.people['leader']?.personId).toBe('hejin-leader');
  });

  it('keep their version until a word of them changes', () => {
    const before = loadStories(root)[0]?.version;
    expect(loadStories(root)[0]?.version).toBe(before);
    problemsAfter('周一上班提请立案', '周一提请立案');
    expect(loadStories(root)[0]?.version).not.toBe(before);
  });
});

describe('a story that is wrong says where', () => {
  it.each([
    ['a field that is missing', 'lesson:', 'leson:', 'lesson', '缺少这一项'],
    ['a number that is a text', 'number: 1', 'number: 一', 'number', '应当是整数'],
    ['a time of another form', 'at: 2024-11-24 16:00', 'at: 16:00', 'steps[4].at', '格式不对'],
    ['another name than its file', 'id: jimo-first-case', 'id: jimo-second-case', 'id', '与文件名不一致'],
    ['an organisation of elsewhere', 'org: aoshanwei', 'org: chengqu', 'org', '没有代码为 chengqu'],
    ['an unknown account', 'jimo.officer2', 'jimo.nobody', 'people.officer2.username', '没有账号 jimo.nobody'],
    ['a step nobody knows', 'do: accept-report', 'do: accept-reports', 'steps[1].do', '没有“accept-reports”'],
    ['a step by somebody who does not play', 'who: dispatcher', 'who: mayor', 'steps[2].who', '剧中没有 mayor'],
    ['a reference nobody knows', '$job: open', '$jobs: open', 'steps[3].body.jobId.$jobs', '没有“$jobs”'],
    ['a reference to somebody who does not play', '{ $people: [supervisor] }', '{ $people: [mayor] }', 'steps[27].body.visitors.$people', '剧中没有 mayor'],
    ['a step back in time', 'at: 2024-11-26 15:00', 'at: 2024-11-20 15:00', 'steps[12].at', '早于上一步'],
    ['a step without its doer', 'who: dispatcher\n    on: case', 'on: case', 'steps[2]', '要么都写'],
  ])('%s', (_, from, to, field, words) => {
    const problems = problemsAfter(from, to);
    expect(problems).toEqual(expect.arrayContaining([expect.objectContaining({ file: 'stories/jimo-first-case.yaml', field, message: expect.stringContaining(words) })]));
    expect(problems[0]?.line).toBeGreaterThan(0);
  });
});

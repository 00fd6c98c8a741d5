import { CASE_ACCESS, PROCEEDING_ACCESS, type CasePhase } from '@sidan/domain';
import type { Pack } from '../pack.js';
import type { PackProblem } from '../problem.js';
import type { Path, YamlFile } from '../yaml-file.js';
import { referenceIn, REFERENCES } from './references.js';

/** A story file after its schema. */
export interface RawStory {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly lesson: string;
  readonly org: string;
  readonly people: Readonly<Record<string, { readonly username: string; readonly title: string }>>;
  readonly steps: readonly RawStep[];
}

export interface RawStep {
  readonly at?: string;
  readonly who?: string;
  readonly on?: 'report' | 'case' | 'proceeding';
  readonly do?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly expect?: string;
  readonly once?: CasePhase;
  readonly say: string;
}

const OPENING = 'register-report';
const STEPS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { report: { [OPENING]: true }, case: CASE_ACCESS, proceeding: PROCEEDING_ACCESS };

/** What the fields of a story say together, and against its region. */
export function storyChecks(file: YamlFile, story: RawStory, pack: Pack): readonly PackProblem[] {
  const known = new Set(pack.people.map(({ username }) => username));
  return [
    ...(file.name === `stories/${story.id}.yaml` ? [] : [file.problem(['id'], `故事代码 ${story.id} 与文件名不一致`)]),
    ...(pack.policy.organisations.some(({ id }) => id === story.org) ? [] : [file.problem(['org'], `本区域没有代码为 ${story.org} 的机构`)]),
    ...Object.entries(story.people).filter(([, { username }]) => !known.has(username)).map(([role, { username }]) => file.problem(['people', role, 'username'], `本区域没有账号 ${username}`)),
    ...openingProblems(file, story),
    ...story.steps.flatMap((step, index) => stepProblems(file, story, { step, index })),
  ];
}

function openingProblems(file: YamlFile, { steps }: RawStory): PackProblem[] {
  const [first, ...others] = steps;
  return [
    ...(first?.on === 'report' && first.at !== undefined ? [] : [file.problem(['steps', 0], '第一步应当登记线索（on: report），并写明时间（at）')]),
    ...others.flatMap((step, index) => (step.on === 'report' ? [file.problem(['steps', index + 1, 'on'], '只有第一步登记线索')] : [])),
  ];
}

function stepProblems(file: YamlFile, { people, steps }: RawStory, { step, index }: { readonly step: RawStep; readonly index: number }): PackProblem[] {
  const at: Path = ['steps', index];
  const parts = [step.who, step.on, step.do].filter((part) => part !== undefined).length;
  const before = steps.slice(0, index).findLast((earlier) => earlier.at !== undefined)?.at;
  return [
    ...(parts === 0 || parts === 3 ? [] : [file.problem(at, '谁（who）、在哪（on）、办什么（do）要么都写，要么都不写')]),
    ...(parts === 0 && (step.body ?? step.expect) !== undefined ? [file.problem(at, '没有人办的一步不能有内容（body、expect）')] : []),
    ...(step.who === undefined || Object.hasOwn(people, step.who) ? [] : [file.problem([...at, 'who'], `剧中没有 ${step.who}`)]),
    ...(step.on === undefined || step.do === undefined || Object.hasOwn(STEPS[step.on] ?? {}, step.do) ? [] : [file.problem([...at, 'do'], `没有“${step.do}”这一步`)]),
    ...(step.at !== undefined && before !== undefined && step.at < before ? [file.problem([...at, 'at'], `时间早于上一步的 ${before}`)] : []),
    ...referenceProblems(file, people, { value: step.body ?? {}, path: [...at, 'body'] }),
  ];
}

/** A reference nobody knows, or to somebody who does not play. */
function referenceProblems(file: YamlFile, people: RawStory['people'], { value, path }: { readonly value: unknown; readonly path: Path }): PackProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  const reference = Array.isArray(value) ? null : referenceIn(value);
  if (!reference) return Object.entries(value).flatMap(([key, part]) => referenceProblems(file, people, { value: part, path: [...path, Array.isArray(value) ? Number(key) : key] }));
  const { name, argument } = reference;
  if (!Object.hasOwn(REFERENCES, name)) return [file.problem([...path, name], `没有“${name}”这种引用，可以用：${Object.keys(REFERENCES).join('、')}`)];
  const named = name === '$person' || name === '$people' ? [argument].flat() : [];
  return named.filter((who) => !Object.hasOwn(people, String(who))).map((who) => file.problem([...path, name], `剧中没有 ${String(who)}`));
}

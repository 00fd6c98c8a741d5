import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { policyOf } from './build/policy.js';
import { seedPerson } from './build/people.js';
import { repeated, type RawPack } from './checks/check.js';
import { PACK_CHECKS } from './checks/index.js';
import type { Pack } from './pack.js';
import { PackError, type PackProblem } from './problem.js';
import type { RawMatters, RawPeople, RawRegion } from './raw.js';
import { schemaProblems, type PackFileName } from './schema-check.js';
import { YamlFile } from './yaml-file.js';

/** Reads one region's folder. Throws `PackError` with all its problems: syntax first, then fields, then what they say together. */
export function loadPack(folder: string): Pack {
  const files = { region: read(folder, 'region.yaml'), matters: read(folder, 'matters.yaml'), people: read(folder, 'people.yaml') };
  const all = Object.values(files);
  refuse(folder, all.flatMap((file) => file.syntaxProblems()));
  refuse(folder, all.flatMap(schemaProblems));
  const raw: RawPack = {
    files, region: files.region.content() as RawRegion, matters: (files.matters.content() as RawMatters).matters, people: (files.people.content() as RawPeople).people,
  };
  const misplaced = raw.region.id === basename(folder) ? [] : [files.region.problem(['id'], `区域代码 ${raw.region.id} 与文件夹名 ${basename(folder)} 不一致`)];
  refuse(folder, [...misplaced, ...PACK_CHECKS.flatMap((check) => check(raw))]);
  return { policy: policyOf(raw.region, raw.matters), people: raw.people.map(seedPerson) };
}

/** Every region under `root`, by name; usernames and organisations are unique across them all. */
export function loadPacks(root: string): readonly Pack[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  const packs = folders.map((name) => loadPack(join(root, name)));
  refuse(root, [
    ...repeated(packs.flatMap(({ people }) => people), ({ username }) => username).map(({ key }) => across('people.yaml', 'username', `账号 ${key} 在两个区域中重复`)),
    ...repeated(packs.flatMap(({ policy }) => policy.organisations), ({ id }) => id).map(({ key }) => across('region.yaml', 'organisations', `机构代码 ${key} 在两个区域中重复`)),
  ]);
  return packs;
}

function read(folder: string, name: PackFileName): YamlFile {
  const path = join(folder, name);
  if (!existsSync(path)) throw new PackError(folder, [{ file: name, line: 0, field: '', message: '没有这个文件' }]);
  return YamlFile.parse(name, readFileSync(path, 'utf8'));
}

function across(file: string, field: string, message: string): PackProblem {
  return { file, line: 0, field, message };
}

function refuse(folder: string, problems: readonly PackProblem[]): void {
  if (problems.length > 0) throw new PackError(folder, problems);
}

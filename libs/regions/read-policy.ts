import type { PersonFacts, Policy } from '@sidan/domain';
import { policyOf } from './build/policy.js';
import { RULE_CHECKS } from './checks/index.js';
import type { RawPack } from './checks/check.js';
import { PackError, type PackProblem } from './problem.js';
import type { RawMatters, RawRegion } from './raw.js';
import { schemaProblems } from './schema-check.js';
import { YamlFile } from './yaml-file.js';

/** A pack's rules as texts, YAML or JSON; its people are the administration's by now. */
export interface PolicyTexts {
  readonly region: string;
  readonly matters: string;
}

/** Who is at work in the region now. */
export interface Staff {
  readonly username: string;
  readonly name: string;
  readonly posts: PersonFacts['posts'];
}

/** The rules through every check a pack passes, but for those of its own people. Throws `PackError` with all problems. */
export function readPolicy(texts: PolicyTexts, staff: readonly Staff[]): Policy {
  const files = { region: YamlFile.parse('region.yaml', texts.region), matters: YamlFile.parse('matters.yaml', texts.matters), people: YamlFile.parse('people.yaml', '{}') };
  const both = [files.region, files.matters];
  refuse(both.flatMap((file) => file.syntaxProblems()));
  refuse(both.flatMap(schemaProblems));
  const people = staff.map(({ username, name, posts }) => ({ username, name, posts: posts.map(({ role, orgId }) => ({ role, org: orgId })) }));
  const raw: RawPack = { files, region: files.region.content() as RawRegion, matters: (files.matters.content() as RawMatters).matters, people };
  refuse(RULE_CHECKS.flatMap((check) => check(raw)));
  return policyOf(raw.region, raw.matters);
}

function refuse(problems: readonly PackProblem[]): void {
  if (problems.length > 0) throw new PackError('import', problems);
}

import { readFileSync } from 'node:fs';
import type { ICruiseResult } from 'dependency-cruiser';
import { CANARY, cruiseHouse, ROOT, sourceFilesOf, WALLS } from './house.js';

const violationsOf = (house: ICruiseResult): string[] =>
  house.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

/** Relative imports that leave their workspace: they would pass by the package's exports. */
function wallJumps(house: ICruiseResult): string[] {
  const room = (path: string): string => /^(libs|apps)\/[^/]+|^workflows/.exec(path)?.[0] ?? path;
  return house.modules.flatMap(({ source, dependencies }) =>
    /^(libs|apps|workflows)\//.test(source)
      ? dependencies.filter(({ module, resolved }) => module.startsWith('.') && room(resolved) !== room(source)).map(({ module }) => `${source} → ${module}`)
      : [],
  );
}

/** Places where the domain would ask what time it is. */
function clockReads(folder: string): string[] {
  const domain = sourceFilesOf(folder).filter((path) => path.startsWith('libs/domain/'));
  return domain.filter((path) => /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/.test(readFileSync(`${folder}${path}`, 'utf8')));
}

describe('the house', () => {
  let house: ICruiseResult;
  beforeAll(async () => {
    house = await cruiseHouse(ROOT);
  }, 60_000);

  it('is read to the last file', () => {
    const files = sourceFilesOf(ROOT);
    const read = new Set(house.modules.map(({ source }) => source));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !read.has(file))).toEqual([]);
  });

  it('has its imports seen, across the walls of packages, too', () => {
    const record = house.modules.find(({ source }) => source === 'libs/contracts/record.ts');
    expect(record?.dependencies.map(({ resolved }) => resolved)).toContain('libs/domain/index.ts');
    expect(house.summary.totalDependenciesCruised).toBeGreaterThan(house.modules.length);
  });

  it('keeps every wall', () => {
    expect(violationsOf(house)).toEqual([]);
  });

  it('enters other workspaces by their package only', () => {
    expect(wallJumps(house)).toEqual([]);
  });

  it('has a domain without a clock', () => {
    expect(clockReads(ROOT)).toEqual([]);
  });
});

describe('the canary, where every wall is broken on purpose', () => {
  let canary: ICruiseResult;
  beforeAll(async () => {
    canary = await cruiseHouse(CANARY);
  }, 60_000);

  it.each(WALLS.forbidden.map(({ name }) => name))('is caught by %s', (name) => {
    expect(canary.summary.violations.filter(({ rule }) => rule.name === name)).not.toEqual([]);
  });

  it('is caught reading the clock and jumping walls', () => {
    expect(clockReads(CANARY)).toEqual(['libs/domain/clock.ts']);
    expect(wallJumps(canary)).toContain('apps/api/src/knows-workflows.ts → ../../../workflows/intake/index.js');
  });
});

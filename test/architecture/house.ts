import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const CANARY = `${ROOT}test/architecture/canary/`;
const ROOMS = ['libs', 'workflows', 'apps'];

interface Walls {
  readonly forbidden: readonly (IForbiddenRuleType & { readonly name: string })[];
  readonly options: object;
}

export const WALLS = createRequire(import.meta.url)(`${ROOT}.dependency-cruiser.cjs`) as Walls;

/** Reads every import of the house that stands in `folder` and holds it against the walls. */
export async function cruiseHouse(folder: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ROOMS,
    { ...WALLS.options, baseDir: folder, validate: true, ruleSet: { forbidden: [...WALLS.forbidden] } },
    undefined,
    { tsConfig: extractTSConfig(`${ROOT}tsconfig.json`) },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/** Each TypeScript file of the house, found without the tool that is being checked. */
export function sourceFilesOf(folder: string): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(`${folder}${room}`, { recursive: true, encoding: 'utf8' })
      .map((path) => `${room}/${path}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !/(^|\/)(dist|node_modules)\//.test(path)),
  );
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { ROOT } from '../services/root.mjs';
import { shapesOf } from './shapes.mjs';
import { clientTypes } from './client.mjs';
import { formsOf } from './forms.mjs';
import { openApiDocument } from './document.mjs';

const SHAPES = 'apps/api/src/platform/openapi/shapes.json';
const FORMS = 'apps/web/src/api/forms.json';
const TYPES = 'apps/web/src/api/schema.d.ts';

/** Writes (or with `check` only compares) what is made from the API's code; answers with the paths that differ. */
export async function describeEverything({ progress, check }) {
  const changed = [];
  const put = (path, text) => {
    const before = existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : null;
    if (before === text) return;
    changed.push(path);
    if (!check) writeFileSync(join(ROOT, path), text);
  };
  put(SHAPES, json(await progress.step('接口：从类型生成结构', shapesOf)));
  await build({ progress });
  const document = await openApiDocument();
  put(FORMS, json(formsOf(document)));
  put(TYPES, await progress.step('接口：生成前端类型', () => clientTypes(document)));
  return changed;
}

function json(value) {
  return `${JSON.stringify(value, null, 1)}\n`;
}

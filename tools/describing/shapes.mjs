import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { ROOT } from '../services/root.mjs';

const SOURCE = 'apps/api/src/platform/openapi/shapes.ts';

/** JSON schemas of every type that shapes.ts exports and of what they are made of, sorted by name. */
export function shapesOf() {
  const generator = createGenerator({
    path: join(ROOT, SOURCE), tsconfig: join(ROOT, 'tsconfig.json'), type: '*', expose: 'export', topRef: true, jsDoc: 'extended', skipTypeCheck: true,
    sortProps: true, additionalProperties: true,
  });
  const { definitions = {} } = generator.createSchema('*');
  // Functions that stand beside the types come too; only types begin with a capital.
  const named = Object.entries(definitions).filter(([name]) => /^[A-Z]/.test(name)).map(([name, schema]) => [plain(name), withReferences(schema)]);
  return Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** OpenAPI allows letters, digits, dots, dashes and underscores in a schema's name. */
function plain(name) {
  return decodeURIComponent(name).replace(/[^A-Za-z0-9._-]+/g, '_').replace(/_$/, '');
}

function withReferences(value) {
  if (Array.isArray(value)) return value.map(withReferences);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => (
    key === '$ref' ? [key, `#/components/schemas/${plain(inner.replace('#/definitions/', ''))}`] : [key, withReferences(inner)])));
}

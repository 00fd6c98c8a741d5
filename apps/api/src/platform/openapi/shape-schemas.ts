import type { OpenAPIObject } from '@nestjs/swagger';
import { readFileSync } from 'node:fs';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The schemas of shapes.ts, as `npm run api` last made them; test/http/openapi.spec.ts holds them to the code. */
export function shapeSchemas(): Schemas {
  return JSON.parse(readFileSync(new URL('shapes.json', import.meta.url), 'utf8')) as Schemas;
}

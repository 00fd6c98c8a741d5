import { ApiResponse } from '@nestjs/swagger';

/**
 * Says in OpenAPI what a route answers with. `shape` is a type that shapes.ts exports and that the route's method returns;
 * `npm run api` makes its schema. That each name has one is a test.
 */
export function Answer(shape: string, { description = '', status = 200 }: { readonly description?: string; readonly status?: number } = {}): MethodDecorator {
  return ApiResponse({ status, description, schema: { $ref: `#/components/schemas/${shape}` } });
}

import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';

/** The headers every step takes, and the file's id where the path has one. */
export function StepDoc(...ids: readonly string[]): MethodDecorator {
  return applyDecorators(
    ...ids.map((name) => ApiParam({ name, schema: { type: 'string', format: 'uuid' } })),
    ApiHeader({ name: 'Idempotency-Key', required: true, description: '每次操作一个新的 UUID；重试不变，得到同一回执', schema: { type: 'string', maxLength: 64 } }),
    ApiHeader({ name: 'If-Match', required: false, description: '看到的序号，如 "17"；不符则 412', schema: { type: 'string' } }),
    ApiHeader({ name: 'X-Act-As', required: false, description: '有多个岗位时指定以哪个岗位办理，如 officer@aowei', schema: { type: 'string' } }),
  );
}

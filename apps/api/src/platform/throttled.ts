import { applyDecorators, Injectable, SetMetadata, UseGuards, type ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail, type ThrottlerModuleOptions } from '@nestjs/throttler';
import { Problem } from './problem/problem.js';
import type { Settings } from './settings.js';

type Limit = 'signInsPerMinute' | 'publicReadsPerMinute';
const LIMIT = 'sidan:limit';

@Injectable()
export class AddressThrottle extends ThrottlerGuard {
  protected override async throwThrottlingException(_: ExecutionContext, { timeToBlockExpire }: ThrottlerLimitDetail): Promise<void> {
    throw new Problem(429, 'too-many-requests', `请求过于频繁，请${timeToBlockExpire}秒后再试。`, { retryAfter: timeToBlockExpire });
  }
}

/** So many calls per address and minute, as the settings say. */
export function Throttled(limit: Limit): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(LIMIT, limit), UseGuards(AddressThrottle));
}

export function throttling(settings: Settings): ThrottlerModuleOptions {
  const limitOf = (context: ExecutionContext): number => {
    const limit = Reflect.getMetadata(LIMIT, context.getHandler()) as Limit | undefined;
    return settings[limit ?? 'publicReadsPerMinute'];
  };
  return { throttlers: [{ name: 'default', ttl: 60_000, limit: limitOf }] };
}

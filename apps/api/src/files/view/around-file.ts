import type { Calendar, Instant, Policy, SisterFine, Task } from '@sidan/domain';
import type { Who } from '../../platform/session/who.js';
import type { OtherCase, People } from './around.js';
import type { Names } from './names.js';

/** What a view knows beside the state: read once, asked by every part of it. */
export interface AroundFile {
  readonly who: Who;
  readonly now: Instant;
  readonly policy: Policy;
  readonly calendar: Calendar | null;
  readonly people: People;
  readonly names: Names;
  readonly tasks: readonly Task[];
  readonly otherCases: readonly OtherCase[];
  readonly sisterFines: readonly SisterFine[];
}

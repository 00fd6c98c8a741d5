import type { PackCheck } from './check.js';
import { clocks } from './clocks.js';
import { evaluation, numbers } from './documents.js';
import { matters } from './matters.js';
import { organisations } from './organisations.js';
import { people } from './people.js';
import { review } from './review.js';

/** What rules have to pass, whoever works under them. */
export const RULE_CHECKS: readonly PackCheck[] = [organisations, review, clocks, numbers, evaluation, matters];
export const PACK_CHECKS: readonly PackCheck[] = [...RULE_CHECKS, people];

import { Foundation1763683200000 } from './1763683200000-foundation.js';
import { AppendOnly1763683200001 } from './1763683200001-append-only.js';

/** In the order they run. A released one is never edited: write the next. */
export const MIGRATIONS = [Foundation1763683200000, AppendOnly1763683200001] as const;

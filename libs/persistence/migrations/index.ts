import { Foundation1763683200000 } from './1763683200000-foundation.js';
import { AppendOnly1763683200001 } from './1763683200001-append-only.js';
import { Administration1763700000000 } from './1763700000000-administration.js';
import { Workplace1763700000001 } from './1763700000001-workplace.js';
import { Training1763700000002 } from './1763700000002-training.js';
import { Snapshot1763720000000 } from './1763720000000-snapshot.js';
import { Reference1763730000000 } from './1763730000000-reference.js';
import { UnusedIndex1763730000001 } from './1763730000001-unused-index.js';
import { AwaitingCalendar1763745000000 } from './1763745000000-awaiting-calendar.js';
import { Papers1763760000000 } from './1763760000000-papers.js';
import { RefusedMessages1763770000000 } from './1763770000000-refused-messages.js';
import { UsedNumbers1764050000000 } from './1764050000000-used-numbers.js';
import { PartyOfFile1764060000000 } from './1764060000000-party-of-file.js';
import { HearingHost1764070000000 } from './1764070000000-hearing-host.js';

/** In the order they run. A released one is never edited: write the next. */
export const MIGRATIONS = [Foundation1763683200000, AppendOnly1763683200001, Administration1763700000000, Workplace1763700000001, Training1763700000002, Snapshot1763720000000, Reference1763730000000, UnusedIndex1763730000001, AwaitingCalendar1763745000000, Papers1763760000000, RefusedMessages1763770000000, UsedNumbers1764050000000, PartyOfFile1764060000000, HearingHost1764070000000] as const;

import { SYSTEM, type Actor } from '../file/actor.js';
import type { Facts } from '../file/facts.js';
import type { Instant } from '../time/instant.js';
import { testCalendar } from './calendar.js';
import { as, testPeople } from './people.js';
import { testPolicy } from './policy.js';

/** Facts of a step taken by `who` (a test person's id, or 'system') at `now`, e.g. `2024-11-25T09:00`; anything else can be given. */
export function factsFor(who: string | Actor, now: string, given: Partial<Facts> = {}): Facts {
  return {
    fileId: 'file-1',
    now: at(now),
    actor: typeof who === 'string' ? (who === 'system' ? SYSTEM : as(who)) : who,
    policy: testPolicy,
    calendar: testCalendar,
    people: testPeople,
    blobs: new Map(),
    nextNumber: 1,
    priorCases: 0,
    newIds: ['new-1', 'new-2', 'new-3', 'new-4', 'new-5', 'new-6', 'new-7', 'new-8'],
    ...given,
  };
}

/** `2024-11-25` or `2024-11-25T09:00` as a full legal instant. */
export function at(text: string): Instant {
  const [day, time = '09:00'] = text.split('T') as [string, string?];
  return (text.endsWith('+08:00') ? text : `${day}T${time.padEnd(8, ':00')}.000+08:00`) as Instant;
}

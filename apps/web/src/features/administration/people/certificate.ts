import { fieldValueOf } from '../../../shared/time/instant';
import type { Certificate } from '../ask';

const WARN_DAYS = 60;
const DAY_MS = 86_400_000;

export type Validity = 'valid' | 'ends-soon' | 'expired' | 'not-yet';

/** By legal days, both ends included. `now` is an instant. */
export function validityOf({ validFrom, validTo }: Certificate, now: string): Validity {
  const today = fieldValueOf(now).slice(0, 10);
  if (validTo < today) return 'expired';
  if (validFrom > today) return 'not-yet';
  return Date.parse(validTo) - Date.parse(today) <= WARN_DAYS * DAY_MS ? 'ends-soon' : 'valid';
}

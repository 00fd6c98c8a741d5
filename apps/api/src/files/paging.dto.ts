import { Transform } from 'class-transformer';
import { WholeNumber } from '../actions/fields.js';

/** Query parameters arrive as text. */
export const FromText = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value));

export class LedgerPageDto {
  @FromText() @WholeNumber('起始序号（after）', { min: 0, max: 1_000_000_000, optional: true }) after?: number;
  @FromText() @WholeNumber('条数（limit）', { min: 1, max: 500, optional: true }) limit?: number;
}

import type { Fen, FineModel } from './model.js';

/** Four decimals: a measured area or volume carries no more. */
const SCALE = 10_000;

/** True where the fine cannot be told without a measured quantity or the base of a percentage or multiple. */
export function needsQuantity(model: FineModel): boolean {
  return model.type === 'per-unit' || model.type === 'percentage' || model.type === 'multiple';
}

/** What the quantity is, in Chinese, with its unit: 『数量（立方米）』. */
export function quantityName(model: FineModel): string {
  if (model.type === 'per-unit') return `数量（${model.unit}）`;
  return model.type === 'percentage' || model.type === 'multiple' ? `${model.of}（分）` : '';
}

/** Why the quantity cannot be counted with; null when it can. */
export function quantityProblem(model: FineModel, quantity: number | null | undefined): string | null {
  if (!needsQuantity(model)) return null;
  const name = quantityName(model);
  if (quantity === null || quantity === undefined) return `罚款以${name}计算，应当先查明${name}（行政处罚法40）。`;
  if (!Number.isFinite(quantity) || quantity <= 0) return `${name}应当是大于零的数，现为${quantity}。`;
  const whole = model.type !== 'per-unit' || model.whole === true;
  if (whole && !Number.isSafeInteger(quantity)) return `${name}应当是整数，现为${quantity}。`;
  return scaled(quantity) === null ? `${name}最多四位小数，且不得超出可计算范围，现为${quantity}。` : null;
}

/** amount × quantity, exactly; a remaining fraction of a fen is dropped in the party's favour. */
export function times(amount: Fen, quantity: number): Fen {
  const units = scaled(quantity);
  if (units === null) throw new RangeError(`not a measured quantity: ${quantity}`);
  return Number((BigInt(amount) * BigInt(units)) / BigInt(SCALE));
}

/** base × rate / divisor, rounded to a fen: a minimum up, a maximum down, so that both stay inside the law's bounds. */
export function share(base: Fen, rate: number, divisor: number, round: 'up' | 'down'): Fen {
  const units = BigInt(Math.round(rate * SCALE));
  const below = BigInt(SCALE * divisor);
  const product = BigInt(base) * units;
  return Number(round === 'up' ? (product + below - 1n) / below : product / below);
}

function scaled(quantity: number): number | null {
  const units = Math.round(quantity * SCALE);
  return Number.isSafeInteger(units) && Math.abs(units / SCALE - quantity) < 1e-9 * Math.max(1, quantity) ? units : null;
}

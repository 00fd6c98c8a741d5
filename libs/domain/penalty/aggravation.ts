import { CONFISCATIONS, type Confiscation, type PenaltyItems } from './model.js';
import { formatYuan } from './money.js';

/** All that weighs on the party: whether it is punished, by what, and what it is ordered to do. */
export interface Burden extends PenaltyItems {
  readonly outcome: string;
  readonly correction: string | null;
}

/**
 * What in `after` is heavier than in `before` (行政处罚法 45②), each in a phrase; empty: no heavier. A partial order: kinds are not weighed against
 * each other, so a smaller fine with a warning is heavier than the fine alone.
 */
export function heavier(before: Burden, after: Burden): readonly string[] {
  const [was, now] = [imposed(before), imposed(after)];
  return [
    ...(now.fine > was.fine ? [`罚款由${formatYuan(was.fine)}加重为${formatYuan(now.fine)}`] : []),
    ...(now.warning && !was.warning ? ['增加警告'] : []),
    ...now.confiscated.filter((item) => !covered(item, was.confiscated)).map(({ kind, what }) => `增加没收${CONFISCATIONS[kind]}：${what}`),
    ...(orderedMore(before.correction, after.correction) ? [`责令改正的内容增加：${after.correction ?? ''}`] : []),
  ];
}

/** Whoever is not punished bears no penalty, whatever else the form still says. */
function imposed({ outcome, fine, warning, confiscated = [] }: Burden): Required<PenaltyItems> {
  return outcome === 'penalty' ? { fine, warning, confiscated } : { fine: 0, warning: false, confiscated: [] };
}

/** The same thing, worth no more than it was said to be worth. */
function covered({ kind, what, value }: Confiscation, known: readonly Confiscation[]): boolean {
  return known.some((item) => item.kind === kind && item.what === what && (item.value === null || (value !== null && value <= item.value)));
}

/** An order that is part of the earlier one asks for no more; any other wording might. */
function orderedMore(before: string | null, after: string | null): boolean {
  return Boolean(after?.trim()) && !(before ?? '').includes(after as string);
}

/**
 * Does `work` for each item, at most `width` at once. The first rejection stops the handing out of further items and is
 * thrown once those under way are settled.
 */
export async function each<Item>(items: readonly Item[], width: number, work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const lanes = Array.from({ length: Math.min(width, items.length) }, async () => {
    for (const item of queue) await work(item);
  });
  try {
    await Promise.all(lanes);
  } catch (error) {
    while (!queue.next().done); // nothing more is handed out
    await Promise.allSettled(lanes);
    throw error;
  }
}

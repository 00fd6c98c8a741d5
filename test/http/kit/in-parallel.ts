/** At most `width` at once; the results in the order of the items. */
export async function inParallel<Item, Result>(items: readonly Item[], width: number, run: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await run(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

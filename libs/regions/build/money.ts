/** Yuan of a pack, at most two decimals by its schema, in fen. */
export function fen(yuan: number): number {
  return Math.round(yuan * 100);
}

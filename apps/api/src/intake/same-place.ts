export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

const EARTH_METRES = 6_371_000;
/** Shorter addresses ("东街") stand in too many sentences. */
const TELLING_LETTERS = 4;

/** One address within the other, spaces and punctuation aside: 『府前街12号』 and 『府前街12号门前』; or said in the words themselves. */
export function isSamePlace(known: string, { address = '', text }: { readonly address?: string; readonly text: string }): boolean {
  const [a, b, words] = [plain(known), plain(address), plain(text)];
  if (a === '') return false;
  return (b !== '' && (a.includes(b) || b.includes(a))) || (a.length >= TELLING_LETTERS && words.includes(a));
}

/** Along the earth's surface. */
export function metresBetween(one: Point, other: Point): number {
  const [north, east] = [radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)];
  const chord = Math.sin(north / 2) ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function plain(address: string): string {
  return address.replace(/[\s\p{P}]/gu, '');
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

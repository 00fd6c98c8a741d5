// Where each list was left, for the way back from a case; forgotten with the page.
const places = new Map<string, number>();

export function keepScroll(place: string, top: number): void {
  places.set(place, top);
}

export function keptScroll(place: string): number {
  return places.get(place) ?? 0;
}

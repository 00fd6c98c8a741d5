import { timeText } from '../../shared/time/instant';

/** `即墨第一案：2024年……` is a name and what it tells. */
export function namedStory(title: string): { readonly name: string; readonly tells: string } {
  const [name = title, ...rest] = title.split('：');
  return { name, tells: rest.join('：') };
}

/** 2024-11-24 */
export function dayOf(instant: string): string {
  return timeText(instant).slice(0, 10);
}

/** The script's request by the dotted paths that a form's presets are named by; lists stay whole. */
export function presetsOf(body: Readonly<Record<string, unknown>>, path = ''): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).flatMap(([name, value]): [string, unknown][] => {
    const here = path + name;
    const inside = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(presetsOf(value as Record<string, unknown>, `${here}.`)) : [];
    return [[here, value], ...inside];
  }));
}

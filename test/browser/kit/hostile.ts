import type { Story } from '@sidan/regions';

/** What somebody writes who wants the page to run it; the page must show it as it was written. */
export const HOSTILE = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';

const WRITTEN = new Set([
  'description', 'address', 'name', 'title', 'origin', 'place', 'facts', 'reason', 'reasons', 'opinion', 'points', 'note', 'text', 'findings', 'content', 'summary', 'correction',
  'representative', 'recipient', 'fileName',
]);

/** The same story with the hostile words in every text that somebody writes in it. */
export function hostile(story: Story): Story {
  return { ...story, steps: story.steps.map((step) => (step.act ? { ...step, act: { ...step.act, body: written(step.act.body) as Record<string, unknown> } } : step)) };
}

function written(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return WRITTEN.has(name) ? `${HOSTILE}${value}` : value;
  if (Array.isArray(value)) return value.map((part) => written(part, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key.startsWith('$') && key !== '$marks' ? part : written(part, key)]));
}

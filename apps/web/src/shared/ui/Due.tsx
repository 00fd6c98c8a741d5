import { Tag } from 'antd';
import { timeText } from '../time/instant';

export type Tone = 'calm' | 'soon' | 'late' | 'done' | 'paused';

const COLOURS: Readonly<Record<Tone, string>> = { calm: 'blue', soon: 'orange', late: 'red', done: 'default', paused: 'purple' };

/** The clock in words and colour; the exact time on hover and for screen readers. */
export function Due({ text, tone, due }: { readonly text: string | null; readonly tone: Tone; readonly due: string | null }) {
  if (text === null) return null;
  return <Tag variant="filled" color={COLOURS[tone]} title={due ? `到期：${timeText(due)}` : undefined} style={{ marginInlineEnd: 0, fontWeight: tone === 'late' ? 600 : 500 }}>{text}</Tag>;
}

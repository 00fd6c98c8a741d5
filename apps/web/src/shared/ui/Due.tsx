import { timeText } from '../time/instant';
import './due.css';

export type Tone = 'calm' | 'soon' | 'late' | 'done' | 'paused';

/** The clock in words and colour; the exact time on hover. */
export function Due({ text, tone, due }: { readonly text: string | null; readonly tone: Tone; readonly due: string | null }) {
  if (text === null) return null;
  return <span className="due" data-tone={tone} title={due ? `到期：${timeText(due)}` : undefined}>{text}</span>;
}

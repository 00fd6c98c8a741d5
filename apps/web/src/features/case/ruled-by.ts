import type { ActionView } from '../../shared/file/view';

/** （依据：行政处罚法 58） unless the reason names it itself. */
export function ruledBy({ article, why }: Pick<ActionView, 'article' | 'why'>): string {
  return why?.includes(article) ? '' : `（依据：${article}）`;
}

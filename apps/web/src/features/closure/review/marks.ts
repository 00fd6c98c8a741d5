import type { ReviewPoint } from './review-points';

export interface Mark {
  readonly result: 'ok' | 'problem';
  /** What is wrong, to be put right. */
  readonly note: string;
}

export type Marks = Readonly<Record<string, Mark>>;

export interface Tally {
  readonly open: readonly ReviewPoint[];
  readonly problems: readonly ReviewPoint[];
}

export function tallyOf(points: readonly ReviewPoint[], marks: Marks): Tally {
  return { open: points.filter(({ id }) => marks[id] === undefined), problems: points.filter(({ id }) => marks[id]?.result === 'problem') };
}

/** 退回补正事项: one line of each marked point. */
export function pointsOf(points: readonly ReviewPoint[], marks: Marks): readonly string[] {
  return tallyOf(points, marks).problems.map((point) => lineOf(point, marks[point.id]?.note ?? ''));
}

function lineOf({ title, question }: ReviewPoint, note: string): string {
  const what = note.trim().replace(/[。；;.]+$/u, '');
  return what === '' ? `${title}：未达到“${question}”，请补正` : `${title}：${what}`;
}

/** The opinion that the marks amount to; the reviewer may write another. */
export function opinionOf(points: readonly ReviewPoint[], marks: Marks, conclusion: string): string {
  const inOrder = points.filter(({ id }) => marks[id]?.result === 'ok').map((point) => point.inOrder);
  const lines = pointsOf(points, marks);
  if (inOrder.length === 0 && lines.length === 0) return '';
  if (lines.length === 0) return `经审核，本案${inOrder.join('，')}。${conclusion}`;
  const good = inOrder.length === 0 ? '' : `${inOrder.join('，')}；`;
  return `经审核，${good}存在以下问题：${lines.map((line, index) => `${index + 1}. ${line}`).join('；')}。`;
}

/** What the step's form starts with: the words and points that follow from the marks. */
export function proposedBy(action: string, points: readonly ReviewPoint[], marks: Marks): Readonly<Record<string, unknown>> {
  if (points.length === 0 || Object.keys(marks).length === 0) return {};
  const lines = pointsOf(points, marks);
  switch (action) {
    case 'approve-review': return { opinion: opinionOf(points, marks, '同意。') };
    case 'record-panel-opinion': return { opinion: opinionOf(points, marks, '同意。'), agrees: lines.length === 0 };
    case 'approve-treatment': return { opinion: opinionOf(points, marks, '同意处理意见。') };
    case 'approve-filing': return { opinion: opinionOf(points, marks, '同意立案。') };
    case 'approve-closure': return { opinion: opinionOf(points, marks, '同意结案。') };
    case 'return-review': return { opinion: lines.length === 0 ? '' : '经审核，存在需要补正的问题，退回补正。', points: lines };
    case 'reject-treatment': case 'return-filing': case 'return-closure': return { points: lines };
    default: return {};
  }
}

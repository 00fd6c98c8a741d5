import { type KeyboardEvent, useId } from 'react';
import { type Mark, type Marks, tallyOf } from './marks';
import type { ReviewPoint } from './review-points';

interface Props {
  readonly points: readonly ReviewPoint[];
  readonly marks: Marks;
  readonly onMark: (id: string, mark: Mark) => void;
}

/** The statutory points, each 无误 or 有问题; with the focus on one, Y and N mark it and go on. */
export function Checklist({ points, marks, onMark }: Props) {
  const { open, problems } = tallyOf(points, marks);
  return (
    <>
      <p className="muted checklist-how">逐项核对。<span className="key-hint">焦点在某一项时，按 Y 为无误、按 N 为有问题。</span></p>
      <ol className="checklist">{points.map((point) => <Point key={point.id} point={point} mark={marks[point.id]} onMark={(mark) => onMark(point.id, mark)} />)}</ol>
      <p role="status" className="checklist-tally">
        {open.length === 0 ? '已全部核对' : `还有 ${open.length} 项没有核对`}{problems.length > 0 && `，${problems.length} 项有问题`}
      </p>
    </>
  );
}

interface PointProps {
  readonly point: ReviewPoint;
  readonly mark: Mark | undefined;
  readonly onMark: (mark: Mark) => void;
}

function Point({ point: { id, title, question, article, found }, mark, onMark }: PointProps) {
  const name = useId();
  const [note, about] = [`${name}-note`, `${name}-about`];
  const choose = (result: Mark['result']) => onMark({ result, note: mark?.note ?? '' });
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'y' && key !== 'n') return;
    event.preventDefault();
    choose(key === 'y' ? 'ok' : 'problem');
    const item = event.currentTarget.closest('li');
    if (key === 'y') nextPoint(item)?.focus();
    // The note's field is there only after the mark is drawn.
    else setTimeout(() => document.getElementById(note)?.focus());
  };
  return (
    <li className={`point ${mark?.result ?? 'unmarked'}`}>
      <fieldset aria-describedby={about}>
        <legend>{title}</legend>
        <div className="point-marks">
          <label><input type="radio" name={name} checked={mark?.result === 'ok'} onChange={() => choose('ok')} onKeyDown={pressed} />无误</label>
          <label><input type="radio" name={name} checked={mark?.result === 'problem'} onChange={() => choose('problem')} onKeyDown={pressed} />有问题</label>
        </div>
        <div id={about} className="point-about">
          <p>{question}<span className="muted">（{article}）</span></p>
          {found && <p className="point-found">案卷：{found}</p>}
        </div>
        {mark?.result === 'problem' && (
          <label className="point-note" htmlFor={note}>需要补正什么
            <textarea id={note} rows={2} maxLength={500} value={mark.note} data-point={id} onChange={(event) => onMark({ result: 'problem', note: event.target.value })} />
          </label>
        )}
      </fieldset>
    </li>
  );
}

function nextPoint(item: Element | null): HTMLElement | null {
  return item?.nextElementSibling?.querySelector<HTMLElement>('input') ?? item?.querySelector<HTMLElement>('input') ?? null;
}

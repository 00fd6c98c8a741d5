import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { Choice } from '../../shared/step-form/spec';
import { type ChecklistItem, type Found, hintFor, pointsOf, type Sheet } from './score';

interface Props {
  readonly item: ChecklistItem;
  readonly sheet: Sheet;
  readonly late: readonly string[];
  readonly owners: readonly Choice[];
  readonly onChange: (change: Partial<Sheet>) => void;
}

/** One item: points by keyboard or by step, a note, and what was found wrong with it. */
export function ScoreItem({ item, sheet, late, owners, onChange }: Props) {
  const { id, text, weight, basis, area } = item;
  const points = sheet.points[id];
  const hint = hintFor(item, sheet, late);
  const put = (next: number | undefined) => {
    const { [id]: _, ...others } = sheet.points;
    onChange({ points: next === undefined ? others : { ...others, [id]: next } });
  };
  const step = (by: number) => put(Math.min(weight, Math.max(0, (points ?? (by > 0 ? 0 : weight)) + by)));
  const found = sheet.found.map((one, index) => ({ one, index })).filter(({ one }) => one.checklistItem === id);
  const changeFound = (index: number, change: Partial<Found>) => onChange({ found: sheet.found.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  return (
    <li className="score-item">
      <fieldset>
        <legend>{text}</legend>
        <p className="muted basis">依据：{basis}</p>
        {area === 'time' && late.length > 0 && <p className="late-duties"><strong>逾期：</strong>{late.join('、')}</p>}
        <div className="row points">
          <Button icon={<MinusOutlined aria-hidden />} aria-label={`减一分：${text}`} disabled={points === 0} onClick={() => step(-1)} />
          <input
            className="field" type="number" inputMode="numeric" min={0} max={weight} step={1} aria-label={`得分：${text}`} aria-describedby={hint ? `hint-${id}` : undefined}
            // The wheel scrolls the sheet; it must not change what was scored.
            onWheel={({ currentTarget }) => currentTarget.blur()}
            value={points ?? ''} onChange={(event) => put(pointsOf(event.target.value, item))}
          />
          <Button icon={<PlusOutlined aria-hidden />} aria-label={`加一分：${text}`} disabled={points === weight} onClick={() => step(1)} />
          <span>/ {weight} 分</span>
          <Button type="link" aria-label={`满分：${text}`} onClick={() => put(weight)}>满分</Button>
        </div>
        {hint && <p id={`hint-${id}`} className="hint">{hint}</p>}
        <Input aria-label={`评语：${text}`} placeholder="评语（可不填）" maxLength={2000} value={sheet.notes[id] ?? ''} onChange={(event) => onChange({ notes: { ...sheet.notes, [id]: event.target.value } })} />
        {found.map(({ one, index }, at) => (
          <div key={index} className="found">
            <label>问题{at + 1}<Input.TextArea autoSize maxLength={2000} value={one.text} onChange={(event) => changeFound(index, { text: event.target.value })} /></label>
            <label>整改责任人
              <select className="field" value={one.owner} onChange={(event) => changeFound(index, { owner: event.target.value })}>
                <option value="">评查后再落实</option>
                {owners.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
              </select>
            </label>
            <Button type="text" aria-label={`移除问题${at + 1}：${text}`} onClick={() => onChange({ found: sheet.found.filter((_one, other) => other !== index) })}>移除</Button>
          </div>
        ))}
        <Button type="link" className="add-found" aria-label={`指出问题：${text}`} onClick={() => onChange({ found: [...sheet.found, { checklistItem: id, text: '', owner: '' }] })}>指出问题</Button>
      </fieldset>
    </li>
  );
}

import { describe, expect, it } from '@jest/globals';
import { type ChecklistItem, EMPTY_SHEET, hintFor, pointsOf, sheetBody, totalOf, unscored } from './score';

const item = (id: string, weight: number, area = 'law'): ChecklistItem => ({ id, weight, area, text: id, title: id, basis: '' });
const CHECKLIST = [item('law', 15), item('time', 10, 'time')];
const SHEET = { ...EMPTY_SHEET, points: { law: 15, time: 10 }, opinion: ' 规范 ' };

describe('the scoring sheet', () => {
  it('adds up what has points, and says what has none', () => {
    expect(totalOf({ ...SHEET, points: { law: 8 } })).toBe(8);
    expect(unscored({ ...SHEET, points: { law: 0 } }, CHECKLIST).map(({ id }) => id)).toEqual(['time']);
  });

  it('takes whole points up to the weight', () => {
    expect(['7', '99', '-3', '7.6', '', 'x'].map((text) => pointsOf(text, { weight: 10 }))).toEqual([7, 10, 0, 8, undefined, undefined]);
  });

  it('warns of full points for time where a duty was late, and of poor points without a reason', () => {
    const [law, time] = CHECKLIST as [ChecklistItem, ChecklistItem];
    expect(hintFor(time, SHEET, [])).toBeNull();
    expect(hintFor(time, SHEET, ['受理'])).toContain('不能给满分');
    const poor = { ...SHEET, points: { law: 8 } };
    expect(hintFor(law, poor, [])).toContain('不足六成');
    expect(hintFor(law, { ...poor, points: { law: 9 } }, [])).toBeNull();
    expect(hintFor(law, { ...poor, found: [{ checklistItem: 'law', text: '未说明裁量', owner: '' }] }, [])).toBeNull();
  });

  it('is sent as the server asks for it', () => {
    expect(sheetBody({ ...SHEET, found: [{ checklistItem: 'law', text: ' 漏引 ', owner: '' }, { checklistItem: 'time', text: '逾期', owner: 'p1' }] }, CHECKLIST)).toEqual({
      items: [{ id: 'law', points: 15, note: '' }, { id: 'time', points: 10, note: '' }], opinion: '规范',
      shortcomings: [{ checklistItem: 'law', text: '漏引' }, { checklistItem: 'time', text: '逾期', owner: 'p1' }],
    });
  });
});

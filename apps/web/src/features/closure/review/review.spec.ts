import type { ReviewRound } from '../../../shared/file/view';
import { answersIn } from './answered';
import { opinionOf, pointsOf, proposedBy, tallyOf } from './marks';
import { byDue, countByTier, nextAfter, ofTier, type WorkItem } from './queue';
import type { ReviewPoint } from './review-points';
import { answersTo, REVIEW_TASKS, returnsPoints, tierOf } from './review-steps';

const point = (id: string, title: string): ReviewPoint => ({ id, title, question: `${title}合法`, article: '行政处罚法 58', inOrder: `${title}无误`, found: null });
const points = [point('facts', '事实'), point('basis', '依据'), point('time', '期限')];
const ok = { result: 'ok', note: '' } as const;
const wrong = (note: string) => ({ result: 'problem', note }) as const;

describe('what the marks amount to', () => {
  it('counts what is open and what is wrong', () => {
    const { open, problems } = tallyOf(points, { facts: ok, basis: wrong('') });
    expect([open, problems].map((list) => list.map(({ id }) => id))).toEqual([['time'], ['basis']]);
  });
  it('names each marked point, with the reviewer’s words or the question itself', () => {
    expect(pointsOf(points, { basis: wrong('条款引用错误。'), time: wrong(' ') })).toEqual(['依据：条款引用错误', '期限：未达到“期限合法”，请补正']);
  });
  it('approves in the words of the law when all is in order', () => {
    expect(opinionOf(points, { facts: ok, basis: ok, time: ok }, '同意。')).toBe('经审核，本案事实无误，依据无误，期限无误。同意。');
  });
  it('never agrees in the face of a marked point', () => {
    expect(opinionOf(points, { facts: ok, basis: wrong('条款引用错误') }, '同意。')).toBe('经审核，事实无误；存在以下问题：1. 依据：条款引用错误。');
  });
  it('proposes what each step asks for, and nothing before the first mark', () => {
    const marks = { facts: ok, basis: wrong('条款引用错误') };
    expect(proposedBy('return-review', points, marks)).toMatchObject({ points: ['依据：条款引用错误'] });
    expect(proposedBy('reject-treatment', points, marks)).toEqual({ points: ['依据：条款引用错误'] });
    expect(proposedBy('record-panel-opinion', points, marks)).toMatchObject({ agrees: false });
    expect(proposedBy('approve-review', points, {})).toEqual({});
    expect(proposedBy('issue-decision', points, marks)).toEqual({});
  });
});

const item = (fileId: string, more: Partial<WorkItem> = {}) => ({ fileId, key: 'approve-review', role: 'township-reviewer', due: null, tone: 'calm', ...more }) as WorkItem;

describe('the queue', () => {
  it('has each task once, the late first, then by due time, those without one last', () => {
    const [none, late, later, sooner] = [
      item('none'), item('late', { tone: 'late', due: '2024-09-01T00:00:00+08:00' }), item('later', { due: '2024-08-02T00:00:00+08:00' }), item('sooner', { due: '2024-08-01T00:00:00+08:00' }),
    ];
    expect(byDue([none, later, sooner, late, sooner]).map(({ fileId }) => fileId)).toEqual(['late', 'sooner', 'later', 'none']);
  });
  it('is told by tier', () => {
    const items = [item('a'), item('b', { role: 'panel-lawyer' }), item('c', { role: 'bureau-reviewer' }), item('d', { role: 'responsible-head' })];
    expect(Object.fromEntries(countByTier(items))).toEqual({ township: 1, bureau: 2, head: 1 });
    expect(ofTier(items, 'bureau').map(({ fileId }) => fileId)).toEqual(['b', 'c']);
    expect(tierOf('department-reviewer')).toBe('department');
  });
  it('offers next what is of another file', () => {
    expect(nextAfter([item('a'), item('a', { key: 'decide-recusal' }), item('b')], 'a')?.fileId).toBe('b');
    expect(nextAfter([item('a')], 'a')).toBeNull();
  });
  it('gives each task a step that answers it, itself first', () => {
    for (const task of REVIEW_TASKS) expect(answersTo(task, true)[0]).toBe(task);
    expect(answersTo('approve-review', true).filter(returnsPoints)).toEqual(['return-review']);
    expect(answersTo('approve-review', false)).not.toContain('record-panel-opinion');
  });
});

describe('what was sent back', () => {
  const round = (result: ReviewRound['result'], at: string | null) => ({ result, at, points: [], tier: 2, round: 1 }) as unknown as ReviewRound;
  it('is answered by what was done before the next judgement', () => {
    const ledger = [
      { at: '2024-07-10T10:00:00+08:00', type: 'evidenceAdded' }, { at: '2024-07-18T10:00:00+08:00', type: 'evidenceAdded' }, { at: '2024-07-18T11:00:00+08:00', type: 'clockMet' },
      { at: '2024-07-19T10:00:00+08:00', type: 'finalReportSubmitted' }, { at: '2024-07-25T10:00:00+08:00', type: 'evidenceAdded' },
    ];
    const found = answersIn([round('returned', '2024-07-16T10:00:00+08:00'), round('approved', '2024-07-20T10:00:00+08:00')], ledger);
    expect(found.map(({ answers }) => answers)).toEqual([[ledger[1], ledger[3]]]);
    expect(answersIn([round('returned', '2024-07-16T10:00:00+08:00'), round('pending', null)], ledger)[0]?.answers).toHaveLength(3);
  });
});

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { problemOf } from '../../api/problem';
import { nextDue } from '../file/clock-order';
import type { ClockView } from '../file/view';
import { ProblemAlert } from '../problem/ProblemAlert';
import { fieldValueOf, instantOfField, timeText } from '../time/instant';
import { askTrainingClock, caughtUp, moveTrainingClock, trainingClockKey } from './ask';
import './training.css';

const DAY_MS = 24 * 3_600_000;

interface Props {
  readonly caseId: string;
  /** The file's legal time when it was read. */
  readonly legalNow: string;
  /** Clocks of the case and of its proceedings: to the next due goes to the earliest of these. */
  readonly clocks: readonly Pick<ClockView, 'status' | 'due'>[];
}

/** A training case's own time: shown, and moved on by hand; what falls due on the way happens before anything is shown again. */
export function TrainingClockBar({ caseId, legalNow, clocks }: Props) {
  const { clock, waiting, move, goOn, problem } = useTrainingClock(caseId);
  const field = useId();
  const now = clock?.legalNow ?? legalNow;
  const [to, setTo] = useState('');
  const next = nextDue(clocks, now);
  const later = (days: number) => new Date(Date.parse(now) + days * DAY_MS).toISOString();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (to !== '') move(instantOfField(to));
  };
  return (
    <section className="training-bar no-print" aria-label="教学时钟">
      <div className="row">
        <span><strong>教学案件</strong>　现在是 <time dateTime={now}>{timeText(now)}</time></span>
        <form className="row" onSubmit={submit}>
          <label htmlFor={field}>拨到</label>
          <input id={field} type="datetime-local" value={to} min={fieldValueOf(now)} onChange={(event) => setTo(event.target.value)} required />
          <Button htmlType="submit" disabled={waiting}>拨钟</Button>
        </form>
        <Button disabled={waiting} onClick={() => move(later(1))}>+1 天</Button>
        <Button disabled={waiting} onClick={() => move(later(7))}>+1 周</Button>
        <Button disabled={waiting || next === null} onClick={() => next && move(next)} title={next ? timeText(next) : undefined}>到下一个期限</Button>
      </div>
      <span role="status" className="muted">{waiting && '正在办理到期的事项，请稍候…'}</span>
      {problem && <ProblemAlert problem={problem} action={problem.code === 'engine-silent' && <Button onClick={goOn}>再试</Button>} />}
    </section>
  );
}

/** Waits until everything due has happened, then has all of the page read again. */
function useTrainingClock(caseId: string) {
  const queries = useQueryClient();
  const clock = useQuery({
    queryKey: trainingClockKey(caseId), queryFn: () => askTrainingClock(caseId),
  });
  const moving = useMutation({
    mutationKey: trainingClockKey(caseId),
    // Null: the clock stands where it should, and the engine is waited for once more.
    mutationFn: async (to: string | null) => {
      if (to !== null) await moveTrainingClock(caseId, to);
      await caughtUp(caseId);
    },
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'forms' }),
    // The clock may have moved all the same.
    onError: () => queries.invalidateQueries({ queryKey: trainingClockKey(caseId) }),
  });
  return {
    clock: clock.data, waiting: moving.isPending, problem: moving.error && problemOf(moving.error),
    move: (to: string) => moving.mutate(to), goOn: () => moving.mutate(null),
  };
}

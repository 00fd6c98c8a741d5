import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { problemOf, type ProblemError } from '../../api/problem';
import { playStep, type Run } from './ask';

export interface Play {
  /** The step that is being played now. */
  readonly busy: number | null;
  readonly problem: ProblemError | null;
  /** Plays on as scripted, this step included; stops at the first that goes another way. */
  upTo(last: number): Promise<void>;
  /** Goes on to where it was asked to play up to before the problem. */
  again(): Promise<void>;
  /** Plays the next step as the trainee filled it in. Throws ProblemError. */
  own(body: object): Promise<void>;
}

/** Plays a run's steps, and shows each as soon as it is done. */
export function usePlay(run: Run): Play {
  const queries = useQueryClient();
  const [busy, setBusy] = useState<number | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);

  const [goal, setGoal] = useState(run.position);

  // Whoever leaves the page stops the story at the step that is being played.
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => { here.current = false; };
  }, []);

  const show = (played: Run) => {
    queries.setQueryData(['training', run.caseId, 'run'], played);
    void queries.invalidateQueries({ predicate: ({ queryKey: [what, id, part] }) => what !== 'forms' && !(what === 'training' && id === run.caseId && part === 'run') });
  };
  const upTo = async (last: number) => {
    setProblem(null);
    setGoal(last);
    try {
      for (let step = run.position; step <= last && here.current;) {
        setBusy(step);
        const played = await playStep(run.caseId, step);
        show(played);
        step = played.position;
      }
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(null);
    }
  };
  const own = async (body: object) => {
    setProblem(null);
    show(await playStep(run.caseId, run.position, body));
  };
  return { busy, problem, upTo, again: () => upTo(goal), own };
}

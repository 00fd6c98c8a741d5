import { useRef, useState } from 'react';
import { v4 as uuid } from 'uuid';
import { problemOf, type ProblemError } from '../../api/problem';
import { type FileAt, type Receipt, takeStep } from './take-step';
import { pathOf } from './values';

export type WrongField = { name: (string | number)[]; errors: string[] };

interface Submission {
  readonly file: FileAt;
  readonly action: string;
  /** Sends it another way than as the person's own step. */
  readonly take?: (body: object) => Promise<Receipt>;
  readonly onDone: (receipt: Receipt) => void;
}

/** Sends the step; after a 412 the next click sends it on the newer state that was shown. */
export function useSubmission({ file, action, take, onDone }: Submission) {
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const [seen, setSeen] = useState<number | null>(null);
  const running = useRef(false);
  const click = useRef<{ readonly text: string; readonly key: string } | null>(null);

  /** The same content is the same click, so a lost answer can be asked for again. */
  const keyFor = (body: object) => {
    const text = JSON.stringify(body);
    if (click.current?.text !== text) click.current = { text, key: uuid() };
    return click.current.key;
  };

  const submit = async (body: object, mark: (wrong: WrongField[]) => void): Promise<boolean> => {
    // A key held down presses more than once before the button is drawn as busy.
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setProblem(null);
    try {
      const send = take ?? ((content: object) => takeStep({ ...file, seq: Math.max(file.seq, seen ?? 0) }, action, { body: content, key: keyFor(content) }));
      const receipt = await send(body);
      click.current = null;
      onDone(receipt);
      return true;
    } catch (error) {
      const found = problemOf(error);
      setProblem(found);
      if (found.status === 412) setSeen(found.parts.seq);
      // A decided refusal is final for its key; only a lost answer keeps it.
      if (found.status !== 0 && found.status < 500) click.current = null;
      mark(found.parts.errors.map(({ field, message }) => ({ name: pathOf(field), errors: [message] })));
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { problem, busy, submit, seen: seen !== null && seen > file.seq };
}

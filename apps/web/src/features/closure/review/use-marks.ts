import { useCallback, useState } from 'react';
import { useMe } from '../../../shared/session/session';
import { useDraft } from '../../../shared/step-form/draft';
import type { Values } from '../../../shared/step-form/values';
import type { Mark, Marks } from './marks';

const NONE: Marks = {};

/** The reviewer's ticks, kept on this device through reloads until the step is taken. `round` tells one review of the case from the next. */
export function useMarks(proceedingId: string, round: string) {
  const { personId } = useMe();
  const [kept, setKept] = useState<Kept>({ round, marks: {} });
  // What was given while the kept ones were being read is newer than they.
  const draft = useDraft(`marks/${personId}/${proceedingId}/${round}`, ({ values }) => setKept((before) => ({ round, marks: { ...marksOf(values), ...marksIn(before, round) } })));

  const mark = useCallback((id: string, given: Mark) => setKept((before) => {
    const marks = { ...marksIn(before, round), [id]: given };
    draft.save(marks);
    return { round, marks };
  }), [draft, round]);

  const forget = useCallback(() => {
    setKept({ round, marks: {} });
    return draft.forget();
  }, [draft, round]);

  return { marks: marksIn(kept, round), mark, forget };
}

interface Kept {
  readonly round: string;
  readonly marks: Marks;
}

/** The page may come to another round without being opened anew; its marks don't. */
function marksIn(kept: Kept, round: string): Marks {
  return kept.round === round ? kept.marks : NONE;
}

/** What another version of this page has stored is not trusted to have today's form. */
function marksOf(values: Values): Marks {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Mark] => isMark(entry[1])));
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null) return false;
  const { result, note } = value as Partial<Mark>;
  return (result === 'ok' || result === 'problem') && typeof note === 'string';
}

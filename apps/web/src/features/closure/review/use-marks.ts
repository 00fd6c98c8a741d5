import { useCallback, useState } from 'react';
import { useMe } from '../../../shared/session/session';
import { useDraft } from '../../../shared/step-form/draft';
import type { Values } from '../../../shared/step-form/values';
import type { Mark, Marks } from './marks';

/** The reviewer's ticks, kept on this device through reloads until the step is taken. `round` tells one review of the case from the next. */
export function useMarks(proceedingId: string, round: string) {
  const { personId } = useMe();
  const [marks, setMarks] = useState<Marks>({});
  const draft = useDraft(`marks/${personId}/${proceedingId}/${round}`, ({ values }) => setMarks(marksOf(values)));

  const mark = useCallback((id: string, given: Mark) => setMarks((before) => {
    const next = { ...before, [id]: given };
    draft.save(next);
    return next;
  }), [draft]);

  const forget = useCallback(() => {
    setMarks({});
    return draft.forget();
  }, [draft]);

  return { marks, mark, forget };
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

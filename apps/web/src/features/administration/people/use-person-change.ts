import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ChangedPerson, changePerson, type Person, type PersonAct } from '../ask';
import { ProblemError, problemOf } from '../../../api/problem';

/** Sends one act on the person as shown. Who came second sees the new state, and keeps what was typed. */
export function usePersonChange(person: Person, onChanged: (changed: ChangedPerson) => void) {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (act: PersonAct) => changePerson(person, act),
    onSuccess: async (changed) => {
      queries.setQueryData(['administration', 'person', person.personId], changed.person);
      onChanged(changed);
      await queries.invalidateQueries({ queryKey: ['administration', 'people'] });
    },
    onError: (error) => {
      if (problemOf(error).status === 412) void queries.invalidateQueries({ queryKey: ['administration', 'person', person.personId] });
    },
  });
  return { send: change.mutate, busy: change.isPending, problem: change.error ? explained(problemOf(change.error)) : null, reset: change.reset };
}

function explained(problem: ProblemError): ProblemError {
  if (problem.status !== 412) return problem;
  return new ProblemError({ ...problem.parts, title: '另一名管理员先改了', next: '本页已换成最新情况，您填写的内容还在；核对后仍要办的，再点一次。' });
}

import { useQueries, useQuery } from '@tanstack/react-query';
import { askFile } from '../../shared/file/ask';
import type { FileKind, FileView } from '../../shared/file/view';

/** A case with the proceedings its jobs have opened. `still`: a form is open, so nothing is read again by itself. */
export function useCaseFiles(caseId: string, still: boolean) {
  const asked = (kind: FileKind, id: string) => ({
    // What others did while another page stood here was told to nobody: read anew on coming back.
    queryKey: ['file', kind, id], queryFn: () => askFile(kind, id), staleTime: 0, refetchOnWindowFocus: !still, refetchOnReconnect: !still,
  });
  const theCase = useQuery(asked('case', caseId));
  const proceedings = useQueries({ queries: proceedingIds(theCase.data).map((id) => asked('proceeding', id)) });
  return { theCase, proceedings };
}

function proceedingIds(view: FileView | undefined): readonly string[] {
  return (view?.jobs ?? []).flatMap(({ proceedingId }) => (proceedingId === null ? [] : [proceedingId]));
}

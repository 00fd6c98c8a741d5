import { csrf } from '../../api/client';
import { ProblemError, readProblem } from '../../api/problem';
import type { components } from '../../api/schema';

type Stored = components['schemas']['StoredEvidenceFile'];

export interface Uploaded extends Stored {
  readonly fileName: string;
}

/** Sends one file to the evidence store; its type is decided by its first bytes there. Throws ProblemError. */
export async function upload(file: File): Promise<Uploaded> {
  const form = new FormData();
  form.set('file', file, file.name);
  const response = await fetch('/api/evidence-files', { method: 'POST', body: form, headers: csrf() }).catch((error: unknown) => { throw ProblemError.offline(error); });
  if (!response.ok) throw await readProblem(response);
  return { ...(await response.json() as Stored), fileName: file.name };
}

import { csrf } from '../../api/client';
import { ProblemError, readProblem } from '../../api/problem';

export interface Uploaded {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly fileName: string;
}

/** Sends one file to the evidence store; its type is decided by its first bytes there. Throws ProblemError. */
export async function upload(file: File): Promise<Uploaded> {
  const form = new FormData();
  form.set('file', file, file.name);
  const response = await fetch('/api/evidence-files', { method: 'POST', body: form, headers: csrf() }).catch((error: unknown) => { throw ProblemError.offline(error); });
  if (!response.ok) throw await readProblem(response);
  return { ...(await response.json() as Omit<Uploaded, 'fileName'>), fileName: file.name };
}

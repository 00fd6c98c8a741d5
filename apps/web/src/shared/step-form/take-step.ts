import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema';

export interface FileAt {
  readonly kind: 'case' | 'proceeding';
  readonly id: string;
  readonly seq: number;
}

export interface Receipt {
  readonly seq: number;
  readonly entries: readonly { readonly type: string; readonly body: Readonly<Record<string, unknown>> }[];
  readonly births?: readonly { readonly kind: string; readonly id: string }[];
}

/**
 * Takes one step of a file as it was seen at `seq`. The same key is the same click: sent again after a lost answer, it is not done twice.
 * Throws ProblemError.
 */
export async function takeStep(file: FileAt, action: string, { body, key }: { readonly body: object; readonly key: string }): Promise<Receipt> {
  // All steps have one form of path; the types of each are checked where the form is made.
  const path = `/api/${file.kind}s/{id}/actions/${action}` as '/api/cases/{id}/actions/claim-task';
  const headers = { 'Idempotency-Key': key, 'If-Match': `"${file.seq}"` };
  const answer = api.POST(path, { params: { path: { id: file.id }, header: headers }, body: body as components['schemas']['ClaimTaskDto'] });
  return dataOf(answer);
}

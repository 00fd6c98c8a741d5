/** Where a page of the inbox ended: the order's own columns, opaque to the client. */
export interface InboxCursor {
  readonly dueSort: string;
  readonly fileId: string;
  readonly taskKey: string;
}

const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}$/;

export function encodeCursor({ dueSort, fileId, taskKey }: InboxCursor): string {
  return Buffer.from(JSON.stringify([dueSort, fileId, taskKey])).toString('base64url');
}

/** Null for anything this module did not write. */
export function decodeCursor(text: string): InboxCursor | null {
  try {
    const parts = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
    if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === 'string')) return null;
    const [dueSort, fileId, taskKey] = parts as [string, string, string];
    return TIME.test(dueSort) ? { dueSort, fileId, taskKey } : null;
  } catch {
    return null;
  }
}

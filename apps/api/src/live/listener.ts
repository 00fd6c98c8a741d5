import type { ChangedFile } from '@sidan/persistence';
import type { ServerResponse } from 'node:http';
import type { Post, Who } from '../platform/session/who.js';

/** What the page needs to know to ask again; nothing of the case itself. */
export type LiveChange = Pick<ChangedFile, 'fileId' | 'kind' | 'caseId' | 'seq' | 'moves'>;

/** A page that has not read this much is not reading. */
const MOST_UNREAD_BYTES = 64 * 1024;

/** One page's stream of events. */
export class Listener {
  posts: readonly Post[];

  constructor(readonly who: Pick<Who, 'tokenHash' | 'personId' | 'posts'>, private readonly stream: ServerResponse) {
    this.posts = who.posts;
  }

  tell(event: 'change' | 'ping' | 'session-ended', data: object = {}): void {
    if (this.stream.destroyed || this.stream.writableEnded) return;
    this.stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    // It comes back, and reads everything anew.
    if (this.stream.writableLength > MOST_UNREAD_BYTES) this.stream.destroy();
  }

  leave(): void {
    this.stream.end();
  }
}

import type { Progress } from '@sidan/contracts';

/** A file whose workflow has something to learn. */
export interface News {
  readonly progress: Progress;
  /** How often it could not be told before. */
  readonly attempts: number;
  /** Of the request that led here. */
  readonly requestId?: string | undefined;
}

/** What waits in the ledger's database to be told. Rejects when the database is away. */
export interface Outbox {
  /** The longest waiting, one item a file, with the file's progress as it is now. They are this taker's for a while. */
  take(limit: number): Promise<readonly News[]>;
  /** Was told up to this progress: what came meanwhile stays. */
  done(told: Progress): Promise<void>;
  /** This one can't be told: later again, with the reason on it. */
  failed(news: News, reason: string): Promise<void>;
  /** Files waiting, and how long the oldest could have been told already, in milliseconds. */
  behind(): Promise<{ readonly waiting: number; readonly behindMs: number }>;
}

/** Where news goes. Repeating is harmless: workflows keep the newest. */
export interface Post {
  /** Starts the file's workflow where it isn't running. Rejects with `ServerAway`, or with what is wrong with this one item. */
  send(news: Pick<News, 'progress' | 'requestId'>): Promise<void>;
}

/** The workflow server can't be reached, or takes nothing now; nothing is wrong with what was sent. */
export class ServerAway extends Error {
  override readonly name = 'ServerAway';
}

import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type ChangedFile, changedFiles, Database, filesUpdatedSince } from '@sidan/persistence';
import type { ServerResponse } from 'node:http';
import { Problem } from '../platform/problem/problem.js';
import { Sessions } from '../platform/session/sessions.js';
import type { Who } from '../platform/session/who.js';
import { Audience } from './audience.js';
import { ChangeFeed } from './change-feed.js';
import { type LiveChange, Listener } from './listener.js';

const LOOK_EVERY_MS = 1_000;
const PING_EVERY_MS = 25_000;
const MOST_LISTENERS = 2_000;
/** Tabs of one person: the oldest gives way. */
const MOST_PER_PERSON = 12;

/**
 * Tells open pages what has changed. While anyone listens, one look a second at the database serves all of them: so the
 * steps of the worker and of other processes are told too.
 */
@Injectable()
export class LiveUpdates implements OnModuleDestroy {
  private readonly log = new Logger(LiveUpdates.name);
  private readonly listeners = new Set<Listener>();
  private feed: ChangeFeed | null = null;
  private timer: NodeJS.Timeout | null = null;
  private pingedAt = 0;
  private closing = false;

  constructor(@Inject(Database) private readonly database: Database, @Inject(Sessions) private readonly sessions: Sessions) {}

  /** Throws 503 rather than serve more than this process can. */
  checkRoom(): void {
    if (this.closing || this.listeners.size >= MOST_LISTENERS) throw new Problem(503, 'live-full', '实时更新暂不可用，页面仍可手动刷新。', { retryAfter: 60 });
  }

  /** The stream's head has been sent. */
  listen(who: Who, stream: ServerResponse): void {
    const same = [...this.listeners].filter((one) => one.who.personId === who.personId);
    if (same.length >= MOST_PER_PERSON) this.drop(same[0] as Listener);
    const listener = new Listener(who, stream);
    this.listeners.add(listener);
    stream.on('close', () => this.forget(listener));
    listener.tell('ping');
    this.start();
  }

  onModuleDestroy(): void {
    this.closing = true;
    for (const listener of this.listeners) this.drop(listener);
    this.stop();
  }

  private start(): void {
    if (this.timer !== null) return;
    this.feed = new ChangeFeed({
      marks: (since, limit) => filesUpdatedSince(this.database, since, limit), details: (fileIds) => changedFiles(this.database, fileIds),
    }, Date.now());
    this.pingedAt = Date.now();
    this.later();
  }

  private stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.feed = null;
  }

  private later(): void {
    this.timer = setTimeout(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  /** A database that is away ends nobody's stream: what has changed meanwhile is told once it is back. */
  private async look(): Promise<void> {
    try {
      await this.endSessions();
      const changed = await this.feed?.next() ?? [];
      const audience = new Audience(this.listeners);
      for (const file of changed) for (const listener of audience.of(file)) listener.tell('change', changeOf(file));
      this.ping();
    } catch (error) {
      this.log.warn(error, '实时更新未能读取');
    }
    if (this.listeners.size > 0 && !this.closing) this.later();
    else this.stop();
  }

  /** Signed out elsewhere, expired, or no longer at work; the others' posts are those of now. */
  private async endSessions(): Promise<void> {
    const asked = [...this.listeners];
    const open = await this.sessions.stillOpen([...new Set(asked.map(({ who }) => who.tokenHash))]);
    for (const listener of asked) {
      const posts = open.get(listener.who.tokenHash);
      if (posts) listener.posts = posts;
      else this.end(listener);
    }
  }

  private end(listener: Listener): void {
    listener.tell('session-ended');
    this.drop(listener);
  }

  private ping(): void {
    if (Date.now() - this.pingedAt < PING_EVERY_MS) return;
    this.pingedAt = Date.now();
    for (const listener of this.listeners) listener.tell('ping');
  }

  private drop(listener: Listener): void {
    listener.leave();
    this.forget(listener);
  }

  private forget(listener: Listener): void {
    this.listeners.delete(listener);
  }
}

/** Who may hear of it stays here. */
function changeOf({ fileId, kind, caseId, seq, moves }: ChangedFile): LiveChange {
  return { fileId, kind, caseId, seq, moves };
}

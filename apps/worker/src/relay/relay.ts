import { type Logger, messageOf, onceAMinute } from '../log.js';
import { each } from './each.js';
import { Pause } from './pause.js';
import { type News, type Outbox, type Post, ServerAway } from './ports.js';
import type { RelayMetrics } from './relay-metrics.js';

const BATCH = 200;
const AT_ONCE = 32;
const IDLE_MS = 200;

/**
 * Tells workflows what their ledgers say: at least once, the newest only. Either side may be away for as long as it
 * likes; what is to be told stays in the outbox meanwhile, one row a file.
 */
export class Relay {
  /** Taken and not told, because a side was away: first in the next round, so that no row waits out its lease. */
  private held: readonly News[] = [];

  constructor(private readonly outbox: Outbox, private readonly post: Post, private readonly metrics: RelayMetrics, private readonly log: Logger) {}

  /** Runs until stopped; what is under way is finished first. Never rejects. */
  async run(stop: AbortSignal): Promise<void> {
    const pause = new Pause(stop);
    const warn = onceAMinute();
    while (!stop.aborted) {
      try {
        const taken = await this.round();
        pause.over();
        if (taken < BATCH) await pause.take(IDLE_MS);
      } catch (error) {
        const side = error instanceof ServerAway ? 'temporal' : 'database';
        this.metrics.away.inc({ side });
        warn(() => this.log.warn({ side, reason: messageOf(error) }, 'The relay waits: a side is away'));
        await pause.take();
      }
    }
  }

  /** One batch; the number of files it held. Rejects when either side is away. */
  async round(): Promise<number> {
    const batch = this.held.length > 0 ? this.held : await this.outbox.take(BATCH);
    const left = new Set(batch);
    try {
      await each(batch, AT_ONCE, async (news) => {
        await this.tell(news);
        left.delete(news);
      });
    } finally {
      this.held = [...left];
    }
    return batch.length;
  }

  private async tell(news: News): Promise<void> {
    const { fileId, kind, seq } = news.progress;
    try {
      await this.post.send(news);
    } catch (error) {
      if (error instanceof ServerAway) throw error;
      this.metrics.failed.inc();
      this.log.error({ fileId, kind, seq, requestId: news.requestId, reason: messageOf(error) }, 'A workflow could not be told');
      return await this.outbox.failed(news, messageOf(error));
    }
    await this.outbox.done(news.progress);
    this.metrics.sent.inc();
    this.log.debug({ fileId, kind, seq, requestId: news.requestId }, 'A workflow was told');
  }
}

import { Counter, Gauge, type Registry } from 'prom-client';
import type { Outbox } from './ports.js';

/** The outbox coalesces a file's steps in its row: files told, against commands recorded, shows by how much. */
export class RelayMetrics {
  readonly sent: Counter;
  readonly failed: Counter;
  readonly away: Counter<'side'>;

  constructor(registry: Registry, outbox: Pick<Outbox, 'behind'>) {
    const registers = [registry];
    this.sent = new Counter({ name: 'sidan_relay_sent_total', help: 'Files whose workflow was told', registers });
    this.failed = new Counter({ name: 'sidan_relay_failed_total', help: 'Files whose workflow could not be told, to be tried later', registers });
    this.away = new Counter({ name: 'sidan_relay_away_total', help: 'Rounds given up because a side was away', labelNames: ['side'], registers });
    // Asked only when somebody looks; without a database the last known values stay.
    const behind = async (gauge: Gauge, value: (now: { waiting: number; behindMs: number }) => number): Promise<void> => {
      const now = await outbox.behind().catch(() => null);
      if (now !== null) gauge.set(value(now));
    };
    new Gauge({
      name: 'sidan_relay_waiting', help: 'Files that wait to be told', registers,
      collect() { return behind(this, ({ waiting }) => waiting); },
    });
    new Gauge({
      name: 'sidan_relay_lag_seconds', help: 'How long the longest waiting file could have been told already', registers,
      collect() { return behind(this, ({ behindMs }) => behindMs / 1000); },
    });
  }
}

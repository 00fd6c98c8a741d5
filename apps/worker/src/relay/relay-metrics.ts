import { Counter, Gauge, type Registry } from 'prom-client';

/** The outbox coalesces a file's steps in its row, so files told against commands recorded shows by how much. */
export class RelayMetrics {
  readonly lag: Gauge;
  readonly sent: Counter;
  readonly failed: Counter;
  readonly away: Counter<'side'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.lag = new Gauge({ name: 'sidan_relay_lag_seconds', help: 'How long the longest waiting file could have been told already', registers });
    this.sent = new Counter({ name: 'sidan_relay_sent_total', help: 'Files whose workflow was told', registers });
    this.failed = new Counter({ name: 'sidan_relay_failed_total', help: 'Files whose workflow could not be told, to be tried later', registers });
    this.away = new Counter({ name: 'sidan_relay_away_total', help: 'Rounds given up because a side was away', labelNames: ['side'], registers });
  }
}

import { Injectable } from '@nestjs/common';
import type { Refusal } from '@sidan/domain';
import type { RecordCost } from '@sidan/persistence';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

const STEP_SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** One registry an app, so that two apps in one process do not count each other's. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly requests = new Histogram({
    name: 'sidan_http_request_seconds', help: 'Time of an HTTP request by route pattern', labelNames: ['method', 'route', 'status'] as const,
    buckets: STEP_SECONDS, registers: [this.registry],
  });

  readonly records = new Histogram({
    name: 'sidan_record_seconds', help: 'Time of one step through record', labelNames: ['command', 'outcome'] as const,
    buckets: STEP_SECONDS, registers: [this.registry],
  });

  readonly refusals = new Counter({
    name: 'sidan_refusals_total', help: 'Refused steps by code', labelNames: ['code', 'kind'] as const, registers: [this.registry],
  });

  readonly statements = new Histogram({
    name: 'sidan_statements_per_step', help: 'SQL statements of one step, COMMIT included', labelNames: ['command'] as const,
    buckets: [4, 6, 8, 9, 10, 12, 16, 32], registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  onRecorded({ command, outcome, statements, millis }: RecordCost): void {
    this.records.observe({ command, outcome }, millis / 1000);
    this.statements.observe({ command }, statements);
  }

  refused({ code, kind }: Refusal): void {
    this.refusals.inc({ code, kind });
  }
}

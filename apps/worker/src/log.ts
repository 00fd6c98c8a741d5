import type { Logger as TemporalLogger, LogLevel, LogMetadata } from '@temporalio/worker';
import { pino, type Logger } from 'pino';

export type { Logger };

/** One JSON line an event, on standard output. */
export function createLog(level: string): Logger {
  return pino({ level, base: { process: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime });
}

const LEVELS: Readonly<Record<LogLevel, 'trace' | 'debug' | 'info' | 'warn' | 'error'>> = {
  TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error',
};

/** The worker's and the workflows' own lines, in the same form. */
export function temporalLog(log: Logger): TemporalLogger {
  const at = (level: LogLevel) => (message: string, meta?: LogMetadata): void => log[LEVELS[level]]({ ...meta }, message);
  return { log: (level, message, meta) => at(level)(message, meta), trace: at('TRACE'), debug: at('DEBUG'), info: at('INFO'), warn: at('WARN'), error: at('ERROR') };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}

/** Lets one line through in a minute. */
export function onceAMinute(now: () => number = Date.now): (say: () => void) => void {
  let last = -Infinity;
  return (say) => {
    if (now() - last < 60_000) return;
    last = now();
    say();
  };
}

import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/** JSON lines. What could name a person or open a door is never handed to it; the redaction is the second lock. */
export function createLog(level: string, to?: DestinationStream): Logger {
  const options = {
    level, base: { process: 'api' }, timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError, req: () => undefined, res: () => undefined },
    redact: ['password', 'token', 'csrfToken', 'phone', 'name', '*.password', '*.token', '*.csrfToken', '*.phone', 'headers', '*.headers', 'authorization', '*.authorization', 'cookie'],
  };
  return to ? pino(options, to) : pino(options);
}

/** Without the driver's copy of the statement and its values. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? error.code : undefined;
  return { type: error.name, code, message: error.message, stack: error.stack };
}

/** The framework's own lines in the same form. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly to: Logger) {}

  log(message: unknown, context?: unknown): void { this.to.debug({ context }, String(message)); }
  debug(message: unknown, context?: unknown): void { this.to.debug({ context }, String(message)); }
  verbose(message: unknown, context?: unknown): void { this.to.trace({ context }, String(message)); }
  warn(message: unknown, ...rest: unknown[]): void { this.to.warn(partsOf(message, rest), lineOf(message, rest)); }
  error(message: unknown, ...rest: unknown[]): void { this.to.error(partsOf(message, rest), lineOf(message, rest)); }
  fatal(message: unknown, ...rest: unknown[]): void { this.to.fatal(partsOf(message, rest), lineOf(message, rest)); }
}

function partsOf(message: unknown, rest: readonly unknown[]): object {
  return message instanceof Error ? { err: message, context: rest.at(-1) } : { context: rest.at(-1) };
}

function lineOf(message: unknown, rest: readonly unknown[]): string {
  if (!(message instanceof Error)) return String(message);
  return typeof rest[0] === 'string' ? rest[0] : message.message;
}

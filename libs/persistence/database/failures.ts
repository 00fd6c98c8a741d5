/** ER_LOCK_DEADLOCK, ER_LOCK_WAIT_TIMEOUT, ER_CHECKREAD: the server asks to try again. */
const CONTENTION = new Set([1213, 1205, 1020]);
/** ER_CON_COUNT_ERROR, ER_SERVER_SHUTDOWN, ER_QUERY_INTERRUPTED, ER_CONNECTION_KILLED (MariaDB), ER_CLIENT_INTERACTION_TIMEOUT. */
const SERVER_GONE = new Set([1040, 1053, 1317, 1927, 4031]);
const SOCKET = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'ERR_STREAM_WRITE_AFTER_END', 'ERR_STREAM_DESTROYED']);
const DUPLICATE = 1062;

interface DriverError {
  readonly errno?: number;
  readonly code?: string;
  readonly fatal?: boolean;
}

/**
 * True when the transaction may be tried again. That is safe even where a COMMIT's answer was lost: the ledger holds the
 * command's claim, so the next try finds it and gives the first receipt.
 */
export function isWorthRetrying(error: unknown): boolean {
  return isContention(error) || isConnectionLost(error) || isDuplicate(error);
}

export function isContention(error: unknown): boolean {
  return CONTENTION.has((error as DriverError | null)?.errno ?? 0);
}

export function isConnectionLost(error: unknown): boolean {
  const { errno, code, fatal } = (error ?? {}) as DriverError;
  return fatal === true || SERVER_GONE.has(errno ?? 0) || SOCKET.has(code ?? '');
}

/** Two of the same command ran into each other: the second try sees what the first has stored. */
export function isDuplicate(error: unknown): boolean {
  return (error as DriverError | null)?.errno === DUPLICATE;
}

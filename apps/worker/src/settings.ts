/** What the process is told from outside; nothing else reads the environment. */
export interface Settings {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  /** Of the host to listen on for health and metrics. */
  readonly healthHost: string;
  readonly healthPort: number;
  readonly logLevel: string;
  /** A cached workflow takes some 0.3 MB. */
  readonly cachedWorkflows: number;
  /** Activities at once; the database pool has as many writing connections. */
  readonly activitiesAtOnce: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws a sentence that names the variable. */
export function settingsFrom(env: Environment): Settings {
  return {
    ...serversFrom(env),
    healthHost: env['WORKER_HEALTH_HOST'] || '127.0.0.1',
    healthPort: wholeNumber(env, 'WORKER_HEALTH_PORT', 3001),
    logLevel: env['SIDAN_LOG_LEVEL'] || 'info',
    cachedWorkflows: wholeNumber(env, 'SIDAN_WORKER_CACHED_WORKFLOWS', 1_000),
    activitiesAtOnce: wholeNumber(env, 'SIDAN_WORKER_ACTIVITIES', 16),
  };
}

export function serversFrom(env: Environment): Pick<Settings, 'databaseUrl' | 'temporalAddress' | 'temporalNamespace'> {
  return {
    databaseUrl: required(env, 'DATABASE_URL'),
    temporalAddress: required(env, 'TEMPORAL_ADDRESS'),
    temporalNamespace: env['TEMPORAL_NAMESPACE'] || 'default',
  };
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`环境变量 ${name} 未设置`);
  return value;
}

function wholeNumber(env: Environment, name: string, otherwise: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value <= 0) throw new Error(`环境变量 ${name} 应为正整数，现为“${text}”`);
  return value;
}

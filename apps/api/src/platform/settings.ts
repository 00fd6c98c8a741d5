import { fileURLToPath } from 'node:url';

/** What the process is told from outside; nothing else reads the environment. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** Null: readiness does not report on Temporal, nor administration on its workflows. No person's step ever calls it. */
  readonly temporalAddress: string | null;
  readonly temporalNamespace: string;
  readonly dataDir: string;
  /** The built pages; null (the variable set to nothing): the API alone. */
  readonly webFolder: string | null;
  /** Null: /metrics answers only to this machine. */
  readonly metricsToken: string | null;
  /** `Secure` on the session cookie: on wherever TLS ends in front of the API. */
  readonly secureCookie: boolean;
  readonly logLevel: string;
  readonly evidenceMaxBytes: number;
  /** Per address and minute. */
  readonly signInsPerMinute: number;
  readonly publicReadsPerMinute: number;
}

export const SETTINGS = Symbol('Settings');

const BUILT_PAGES = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Throws a sentence that names the variable. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port: wholeNumber(env, 'PORT', 3000),
    databaseUrl: required(env, 'DATABASE_URL'),
    temporalAddress: env['TEMPORAL_ADDRESS'] || null,
    temporalNamespace: env['TEMPORAL_NAMESPACE'] || 'default',
    dataDir: required(env, 'SIDAN_DATA_DIR'),
    webFolder: (env['SIDAN_WEB_FOLDER'] ?? BUILT_PAGES) || null,
    metricsToken: env['SIDAN_METRICS_TOKEN'] || null,
    secureCookie: env['SIDAN_SECURE_COOKIE'] === '1',
    logLevel: env['SIDAN_LOG_LEVEL'] ?? 'info',
    evidenceMaxBytes: wholeNumber(env, 'SIDAN_EVIDENCE_MAX_BYTES', 200 * 1024 * 1024),
    signInsPerMinute: wholeNumber(env, 'SIDAN_SIGN_INS_PER_MINUTE', 120),
    publicReadsPerMinute: wholeNumber(env, 'SIDAN_PUBLIC_READS_PER_MINUTE', 120),
  };
}

function required(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`环境变量 ${name} 未设置`);
  return value;
}

function wholeNumber(env: Readonly<Record<string, string | undefined>>, name: string, otherwise: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`环境变量 ${name} 应为非负整数，现为“${text}”`);
  return value;
}

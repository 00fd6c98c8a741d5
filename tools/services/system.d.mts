export type ProcessName = 'database' | 'temporal' | 'worker' | 'api';

export interface SystemOptions {
  /** Database files, Temporal's file, logs, records of processes, evidence. One system per folder at a time. */
  readonly dataDir: string;
  /** The API's port, or the next free one; without it any free port, remembered in `dataDir`. */
  readonly ports?: { readonly api?: number };
  /** Use DATABASE_URL and TEMPORAL_ADDRESS from the environment where they are set. Default false. */
  readonly external?: boolean;
  /** Empty the data folder first. Default false. */
  readonly fresh?: boolean;
  /** False starts database and Temporal only (migrated, with the region packs loaded). Default true. */
  readonly apps?: boolean;
  /** Further environment of API and worker. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunningSystem {
  readonly dataDir: string;
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  /** `/health/ready` of the worker lives here. */
  readonly workerHealthUrl: string;
  /** The password every seeded account begins with. */
  readonly initialPassword: string;
  /** Null while the process is down. */
  pidOf(name: ProcessName): number | null;
  /** SIGKILL of the real process; it stays down until `restart`. */
  kill(name: ProcessName): Promise<void>;
  /** Starts it again on the same data and port; resolves when it is up (API and worker: alive, even while what they need is down). */
  restart(name: ProcessName): Promise<void>;
  /** Stops API, worker, Temporal, database in this order. */
  stop(): Promise<void>;
}

/** Starts everything; a process that crashes is started again with a growing pause. */
export function startSystem(options: SystemOptions): Promise<RunningSystem>;

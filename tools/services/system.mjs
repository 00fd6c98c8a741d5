import { join, resolve } from 'node:path';
import { build } from '../build.mjs';
import { apiService, setUpDatabase, workerService } from './apps.mjs';
import { stopCommands } from './command.mjs';
import { claimDataDir, emptyDataDir, releaseDataDir, STOPPING_ORDER } from './data-dir.mjs';
import { findDatabase } from './database.mjs';
import { Ports } from './ports.mjs';
import { recorded } from './processes.mjs';
import { Progress, SetupError } from './progress.mjs';
import { secretOf } from './secret.mjs';
import { Service } from './service.mjs';
import { findTemporal } from './temporal.mjs';

/** Starts everything and answers with the running system; what was started before a failure is stopped again. */
export async function startSystem(options) {
  const system = new System(options);
  try {
    await system.start();
    return system;
  } catch (error) {
    await system.stop();
    throw error;
  }
}

/** The options and members are described in system.d.mts. */
export class System {
  #options;
  #services = new Map();
  #claimed = false;
  /** @type {Promise<void> | null} */
  #stopped = null;

  constructor(options) {
    this.#options = { external: false, fresh: false, apps: true, env: {}, ports: {}, progress: new Progress({ quiet: true }), ...options };
    this.dataDir = resolve(options.dataDir);
  }

  async start() {
    const { progress, external, env, apps, fresh } = this.#options;
    await claimDataDir(this.dataDir, progress);
    this.#claimed = true;
    if (fresh) emptyDataDir(this.dataDir);
    this.#checkRunning();
    this.initialPassword = process.env.SIDAN_INITIAL_PASSWORD || secretOf(join(this.dataDir, 'initial-password'));
    const found = { dataDir: this.dataDir, ports: new Ports(this.dataDir), progress, external };
    await allOrFirstError([this.#startDatabase(found), this.#startTemporal(found), build({ progress })]);
    this.#checkRunning();
    this.env = { ...env, DATABASE_URL: this.databaseUrl, TEMPORAL_ADDRESS: this.temporalAddress, SIDAN_DATA_DIR: this.dataDir };
    const notes = await progress.step('数据库：建表、装入地区数据', () => setUpDatabase({ ...this.env, SIDAN_INITIAL_PASSWORD: this.initialPassword }));
    for (const note of notes) progress.say(note);
    if (apps) await allOrFirstError([this.#startApi(found.ports), this.#startWorker(found.ports)]);
  }

  /** Stops what runs, in order; a second call waits for the first. */
  async stop() {
    this.#stopped ??= this.#stopAll();
    await this.#stopped;
  }

  kill(name) {
    return this.#service(name).kill();
  }

  restart(name) {
    return this.#service(name).restart();
  }

  pidOf(name) {
    return recorded(this.#service(name).recordFile)?.pid ?? null;
  }

  async #startDatabase(found) {
    const { url, definition } = await findDatabase(found);
    this.databaseUrl = url;
    if (definition) await this.#launch(definition);
  }

  async #startTemporal(found) {
    const { address, definition } = await findTemporal(found);
    this.temporalAddress = address;
    if (definition) await this.#launch(definition);
  }

  async #startApi(ports) {
    const { progress } = this.#options;
    const wanted = this.#options.ports.api;
    const port = wanted ? await ports.from('api', wanted) : await ports.of('api');
    if (wanted && port !== wanted) progress.say(`端口 ${wanted} 已被占用，改用 ${port}`);
    this.apiUrl = `http://127.0.0.1:${port}`;
    await this.#launch(apiService({ port, env: this.env }));
  }

  async #startWorker(ports) {
    const port = await ports.of('worker');
    this.workerHealthUrl = `http://127.0.0.1:${port}`;
    await this.#launch(workerService({ port, env: this.env }));
  }

  async #launch(definition) {
    this.#checkRunning();
    const service = new Service(definition, this.dataDir, this.#options.progress);
    this.#services.set(service.name, service);
    await this.#options.progress.step(`${definition.title}：启动`, () => service.start());
    this.#checkRunning();
  }

  #checkRunning() {
    if (this.#stopped) throw new SetupError('已停止');
  }

  #service(name) {
    const service = this.#services.get(name);
    if (!service) throw new Error(`${name} is not a process of this system`);
    return service;
  }

  async #stopAll() {
    stopCommands();
    for (const name of STOPPING_ORDER) await this.#services.get(name)?.stop();
    if (this.#claimed) releaseDataDir(this.dataDir);
  }
}

/** Waits for all to settle, so that nothing goes on starting behind the back of whoever handles the error. */
async function allOrFirstError(works) {
  const failed = (await Promise.allSettled(works)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

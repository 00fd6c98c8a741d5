import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { killRecorded, launch, stopRecorded } from './processes.mjs';
import { SetupError } from './progress.mjs';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
const STABLE_MS = 60_000;
const LOG_TAIL_LINES = 15;

/**
 * One process of the system.
 * definition: {name, title, command, args, env, background?, prepare?(), ready(): Promise<boolean>, alive?(): Promise<boolean>, readyMs, graceMs}.
 * A process started again counts as started when it is alive: what it needs may be down itself.
 */
export class Service {
  #definition;
  #files;
  #progress;
  // Grows with every order from outside; what an earlier order set going then knows that it is out of date.
  #order = 0;
  #pause = FIRST_PAUSE_MS;
  #launchedAt = 0;

  constructor(definition, dataDir, progress) {
    this.#definition = definition;
    this.#files = recordAndLog(dataDir, definition.name);
    this.#progress = progress;
  }

  get name() {
    return this.#definition.name;
  }

  get recordFile() {
    return this.#files.recordFile;
  }

  async start() {
    await this.#launchOnce(++this.#order, this.#definition.ready);
  }

  /** Asks it to end, and makes it end after its grace time. */
  async stop() {
    this.#order += 1;
    await stopRecorded(this.#files.recordFile, this.#definition.graceMs);
  }

  /** SIGKILL of the real process; it stays down until `restart`. */
  async kill() {
    this.#order += 1;
    await killRecorded(this.#files.recordFile);
  }

  async restart() {
    await this.stop();
    await this.#launchAgain(++this.#order);
  }

  #launchAgain(order) {
    const { alive, ready } = this.#definition;
    return this.#launchOnce(order, alive ?? ready);
  }

  async #launchOnce(order, isUp) {
    const { command, args, env, title, prepare, background } = this.#definition;
    prepare?.();
    this.#launchedAt = Date.now();
    const child = launch({ command, args, env: { ...env }, background, ...this.#files });
    const ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ? `信号 ${signal}` : `退出码 ${code}`));
    });
    const failure = await Promise.race([ended, this.#untilUp(child, order, isUp)]);
    if (order !== this.#order) return;
    if (failure) {
      await killRecorded(this.#files.recordFile);
      throw new SetupError(`${title}没有启动（${failure}）。日志 ${this.#files.logFile}：\n${this.#logTail()}`);
    }
    void ended.then((how) => this.#afterCrash(how, order));
  }

  /** Null when it is up, else why it is not. */
  async #untilUp(child, order, isUp) {
    const { readyMs } = this.#definition;
    const end = Date.now() + readyMs;
    while (order === this.#order && child.exitCode === null && child.signalCode === null) {
      if (await isUp()) return null;
      if (Date.now() > end) return `${readyMs / 1000} 秒内没有就绪`;
      await sleep(50);
    }
    return '已停止';
  }

  async #afterCrash(how, order) {
    if (order !== this.#order) return;
    if (Date.now() - this.#launchedAt > STABLE_MS) this.#pause = FIRST_PAUSE_MS;
    this.#progress.say(`${this.#definition.title}意外停止（${how}），${this.#pause / 1000} 秒后重新启动`);
    await sleep(this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
    if (order !== this.#order) return;
    try {
      await this.#launchAgain(order);
      if (order === this.#order) this.#progress.say(`${this.#definition.title}已重新启动`);
    } catch (error) {
      await this.#afterCrash(error.message.split('\n')[0], order);
    }
  }

  #logTail() {
    return readFileSync(this.#files.logFile, 'utf8').trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n');
  }
}

function recordAndLog(dataDir, name) {
  return { recordFile: join(dataDir, 'run', `${name}.json`), logFile: join(dataDir, 'log', `${name}.log`) };
}

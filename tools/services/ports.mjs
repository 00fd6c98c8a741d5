import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

// Below Linux's ephemeral range (32768–60999): a client that keeps calling a dead server's port there can
// be given that very port as its own, connect to itself and keep the server from coming back.
const LOWEST = 20_000;
const HIGHEST = 31_999;

function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

async function canServe(port) {
  return (await isFree(port, '127.0.0.1')) && (await isFree(port, '0.0.0.0'));
}

async function anyFree(taken) {
  for (;;) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    if (!taken.has(port) && (await canServe(port))) return port;
  }
}

async function nextFree(first, taken) {
  for (let port = first; port <= 65_535; port += 1) {
    if (!taken.has(port) && (await canServe(port))) return port;
  }
  throw new Error(`no free port from ${first} on`);
}

/** Ports of one installation, remembered in its data folder so that a second start has the same addresses. */
export class Ports {
  #file;
  #remembered;

  constructor(dataDir) {
    this.#file = join(dataDir, 'ports.json');
    this.#remembered = existsSync(this.#file) ? JSON.parse(readFileSync(this.#file, 'utf8')) : {};
  }

  /** The remembered port when it is still free, else a new one. */
  async of(name) {
    const known = this.#remembered[name];
    if (known && (await canServe(known))) return known;
    return this.#remember(name, await anyFree(this.#taken(name)));
  }

  /** `wanted` when it is free, else the next free one above it. */
  async from(name, wanted) {
    return this.#remember(name, await nextFree(wanted, this.#taken(name)));
  }

  #taken(except) {
    return new Set(Object.entries(this.#remembered).flatMap(([name, port]) => (name === except ? [] : [port])));
  }

  #remember(name, port) {
    this.#remembered[name] = port;
    writeFileSync(this.#file, `${JSON.stringify(this.#remembered)}\n`);
    return port;
  }
}

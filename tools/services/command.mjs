import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of `names` found on the PATH or in the folders where servers and Go are usually kept; null when there is none. */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/usr/local/go/bin', '/opt/homebrew/bin'];
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // not here: look in the next folder
      }
    }
  }
  return null;
}

const running = new Set();

/** Runs a short-lived command to its end: {code, output}. It has its own group, so `stopCommands` can end all that it started. */
export function run(command, args, { cwd, env, timeoutMs, inherit = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'] });
    running.add(child);
    const pieces = [];
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    const timer = timeoutMs ? setTimeout(() => endGroup(child), timeoutMs) : undefined;
    const finish = (code, note = '') => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output: Buffer.concat(pieces).toString('utf8') + note });
    };
    child.once('error', (error) => finish(-1, error.message));
    child.once('close', (code, signal) => finish(code ?? -1, signal ? `\n(${signal})` : ''));
  });
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Ends every command that `run` still waits for, for a Ctrl-C in the middle of setting up. */
export function stopCommands() {
  for (const child of running) endGroup(child);
}

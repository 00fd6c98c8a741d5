import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** When a process began, as the system tells it: with the pid it names one process for good, since pids are used again. */
export function identityOf(pid) {
  try {
    if (!existsSync('/proc/self/stat')) return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 2 is the command in brackets and may hold spaces; field 3 is the state, field 22 the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : fields[19];
  } catch {
    return null;
  }
}

/** The process a record file speaks of, when it is still that process; else null. */
export function recorded(recordFile) {
  if (!existsSync(recordFile)) return null;
  try {
    const record = JSON.parse(readFileSync(recordFile, 'utf8'));
    return identityOf(record.pid) === record.identity ? record : null;
  } catch {
    return null;
  }
}

export function writeRecord(recordFile, pid) {
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(recordFile, JSON.stringify({ pid, identity: identityOf(pid) }));
}

// About a third of the weight that the others have.
const BACKGROUND_NICE = 5;

/**
 * Starts a process in its own group, so that a terminal's Ctrl-C reaches only the starter, which stops the others in order.
 * One in the background gives way to the others where the processor is short.
 */
export function launch({ command, args, env, cwd, logFile, recordFile, background = false }) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  if (child.pid) writeRecord(recordFile, child.pid);
  if (child.pid && background) giveWay(child.pid);
  return child;
}

/** A courtesy: a system that won't have it, or a process that has ended already, is no reason not to start. */
function giveWay(pid) {
  try {
    setPriority(pid, BACKGROUND_NICE);
    // Linux weighs sessions before it weighs the processes in them, and each of ours is a session of its own.
    const session = `/proc/${pid}/autogroup`;
    if (existsSync(session)) writeFileSync(session, String(BACKGROUND_NICE));
  } catch {
    // As above.
  }
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function goneWithin(record, milliseconds) {
  const end = Date.now() + milliseconds;
  while (identityOf(record.pid) === record.identity) {
    if (Date.now() > end) return false;
    await sleep(20);
  }
  return true;
}

/** SIGKILL to the whole group; resolves when it is gone. */
export async function killRecorded(recordFile) {
  const record = recorded(recordFile);
  if (record) {
    signalGroup(record.pid, 'SIGKILL');
    await goneWithin(record, 10_000);
  }
  rmSync(recordFile, { force: true });
}

/** SIGTERM, then SIGKILL after `graceMs`; resolves when the process is gone. */
export async function stopRecorded(recordFile, graceMs) {
  const record = recorded(recordFile);
  if (record) {
    signalGroup(record.pid, 'SIGTERM');
    if (!(await goneWithin(record, graceMs))) signalGroup(record.pid, 'SIGKILL');
    await goneWithin(record, 10_000);
  }
  rmSync(recordFile, { force: true });
}

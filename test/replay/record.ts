import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/** Where recorded histories lie: kept from every release on, so that each later release is replayed against them. */
export const HISTORIES = fileURLToPath(new URL('./histories/', import.meta.url));

/** What names the machine or the process a history was made on, and says nothing about the workflow. */
const TRACES = new Set(['identity', 'stackTrace', 'workerVersion', 'binaryChecksum', 'encodedAttributes']);

/** With SIDAN_RECORD_HISTORIES set, e.g. to a release's name, tests save what their workflows did: `1.4.0-late-case.json`. */
export async function saveWhenRecording(client: Client, workflowId: string, story: string): Promise<void> {
  const release = process.env['SIDAN_RECORD_HISTORIES'];
  if (release) await saveHistory(client, workflowId, `${release} ${story}`);
}

/**
 * Saves the newest run's history of a workflow, one event a line.
 * @param name of the file under `histories`; it should say which kind of file it was
 */
export async function saveHistory(client: Client, workflowId: string, name: string): Promise<string> {
  const history = JSON.parse(historyToJSON(await client.workflow.getHandle(workflowId).fetchHistory())) as { events: readonly object[] };
  const file = `${HISTORIES}${name.replaceAll(' ', '-')}.json`;
  await mkdir(dirname(file), { recursive: true });
  const lines = history.events.map((event) => JSON.stringify(withoutTraces(event)));
  await writeFile(file, `{"events":[\n${lines.join(',\n')}\n]}\n`);
  return file;
}

function withoutTraces(value: unknown): unknown {
  // A worker's own queue is called by its process and machine: `4711@host-…`.
  if (typeof value === 'string') return value.replace(/^\d+@.*$/s, 'sticky');
  if (Array.isArray(value)) return value.map(withoutTraces);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => !TRACES.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutTraces(inner)]));
}

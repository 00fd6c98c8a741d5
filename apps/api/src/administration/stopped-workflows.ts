import { countOpenFiles, type Database, settledOpenFiles, settledOpenFilesAfter, type OpenFileOfOrg } from '@sidan/persistence';
import type { Stopped, WorkflowServer } from './engine.js';

export interface StoppedWorkflow extends OpenFileOfOrg, Stopped {}

export interface StoppedWorkflows {
  readonly found: readonly StoppedWorkflow[];
  /** False when there was not time to look at every file: `npm run heal -- --check` does. */
  readonly complete: boolean;
}

const AT_ONCE = 16;
const PAGE = 200;
const MOST_FOUND = 200;
/** Of the three seconds, kept for the answer of the calls under way. */
const RESERVE_MS = 700;

/** Open files of these organisations that no workflow follows, but for those whose news is under way anyhow. */
export async function stoppedWorkflows(database: Database, server: WorkflowServer, orgIds: readonly string[]): Promise<StoppedWorkflows> {
  const suspects = await settledOpenFiles(database, (await server.endedAbnormally()).map(({ fileId }) => fileId), orgIds);
  const found = await stoppedAmong(server, suspects);
  // Somewhere in the house fewer run than there are open files: then each of these organisations' own is looked at.
  const [running, open] = await Promise.all([server.countRunning(), countOpenFiles(database)]);
  if (running >= open) return { found, complete: true };
  const all = new Map(found.map((each) => [each.fileId, each]));
  for (let page = await settledOpenFilesAfter(database, orgIds, '', PAGE); page.length > 0; page = await settledOpenFilesAfter(database, orgIds, page.at(-1)?.fileId ?? '', PAGE)) {
    for (const each of await stoppedAmong(server, page)) all.set(each.fileId, each);
    if (all.size >= MOST_FOUND || Date.now() > server.deadline - RESERVE_MS) return { found: [...all.values()], complete: page.length < PAGE };
  }
  return { found: [...all.values()], complete: true };
}

/** Stops asking shortly before the time is over. */
async function stoppedAmong(server: WorkflowServer, files: readonly OpenFileOfOrg[]): Promise<StoppedWorkflow[]> {
  const found: StoppedWorkflow[] = [];
  for (let start = 0; start < files.length && Date.now() < server.deadline - RESERVE_MS; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE);
    const answers = await Promise.all(some.map((file) => server.stopped(file)));
    found.push(...some.flatMap((file, index) => { const stopped = answers[index]; return stopped ? [{ ...file, ...stopped }] : []; }));
  }
  return found;
}

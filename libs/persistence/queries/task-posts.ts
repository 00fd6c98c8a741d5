import type { Role } from '@sidan/domain';
import type { Database } from '../database/database.js';

export interface TaskPost {
  readonly fileId: string;
  readonly key: string;
  readonly role: Role;
  readonly orgId: string;
}

/** In which post each of these tasks waits. */
export async function postsOfTasks(database: Database, tasks: readonly { readonly fileId: string; readonly key: string }[]): Promise<TaskPost[]> {
  if (tasks.length === 0) return [];
  const asked = tasks.map(() => '(file_id = ? AND task_key = ?)').join(' OR ');
  return database.read<TaskPost>(`SELECT file_id AS fileId, task_key AS \`key\`, role, org_id AS orgId FROM task WHERE ${asked}`, tasks.flatMap(({ fileId, key }) => [fileId, key]));
}

import type { ChangedFile } from '@sidan/persistence';
import { casePosts, type Post } from '../platform/session/who.js';

interface Hearing {
  readonly posts: readonly Post[];
}

/** Who hears of what: listeners by organisation and by post, so that a change finds its own without asking each. */
export class Audience<Listener extends Hearing> {
  private readonly byOrg = new Map<string, Listener[]>();
  private readonly byPost = new Map<string, Listener[]>();

  constructor(listeners: Iterable<Listener>) {
    for (const listener of listeners) {
      const posts = casePosts(listener);
      for (const orgId of new Set(posts.map((post) => post.orgId))) add(this.byOrg, orgId, listener);
      for (const { role, orgId } of posts) add(this.byPost, `${role}@${orgId}`, listener);
    }
  }

  /** A post in an organisation that may read the file, or in which one of its tasks waits. */
  of({ readers, taskPosts }: Pick<ChangedFile, 'readers' | 'taskPosts'>): ReadonlySet<Listener> {
    return new Set([...readers.flatMap((orgId) => this.byOrg.get(orgId) ?? []), ...taskPosts.flatMap((post) => this.byPost.get(post) ?? [])]);
  }
}

function add<Listener>(lists: Map<string, Listener[]>, key: string, listener: Listener): void {
  const known = lists.get(key);
  if (known) known.push(listener);
  else lists.set(key, [listener]);
}

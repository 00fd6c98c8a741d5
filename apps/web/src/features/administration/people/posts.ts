import type { Organisation, Post } from '../ask';

/** A row of the form: its key stays while others are removed. */
export interface PostRow {
  readonly key: number;
  readonly orgId: string;
  readonly role: Post['role'] | '';
}

export function rowsOf(posts: readonly Post[]): readonly PostRow[] {
  return posts.length === 0 ? [{ key: 0, orgId: '', role: '' }] : posts.map(({ orgId, role }, key) => ({ key, orgId, role }));
}

export function withAnother(rows: readonly PostRow[]): readonly PostRow[] {
  return [...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, orgId: rows.at(-1)?.orgId ?? '', role: '' }];
}

/** Another organisation may not have that post. */
export function movedTo(row: PostRow, orgId: string, organisations: readonly Organisation[]): PostRow {
  const roles = organisations.find((org) => org.orgId === orgId)?.roles ?? [];
  return { ...row, orgId, role: roles.some(({ role }) => role === row.role) ? row.role : '' };
}

/** Null while a row is not filled in. */
export function postsOf(rows: readonly PostRow[]): readonly Post[] | null {
  const posts = rows.flatMap(({ orgId, role }) => (orgId === '' || role === '' ? [] : [{ orgId, role }]));
  return posts.length === rows.length ? posts : null;
}

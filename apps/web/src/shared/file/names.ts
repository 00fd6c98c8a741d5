import type { FileView } from './view';

type Named = Pick<FileView, 'people' | 'organisations' | 'roles'>;

export function personName(view: Named, id: string | null): string {
  if (id === null) return '';
  return id === 'system' ? '系统' : view.people[id]?.name ?? '（已离任人员）';
}

export function peopleNames(view: Named, ids: readonly string[]): string {
  return ids.map((id) => personName(view, id)).join('、');
}

/** Whose post: 鳌山卫街道办事处 执法队长. */
export function postName(view: Named, role: string | null, orgId: string | null): string {
  const org = orgId === null ? '' : view.organisations[orgId] ?? '';
  const title = role === null ? '' : view.roles[role] ?? role;
  return [org, title].filter((part) => part !== '').join(' ');
}

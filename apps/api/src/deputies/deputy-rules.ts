import { addDays, localDate, MOVABLE_ROLES, ROLES, type Role } from '@sidan/domain';
import { badInput, Problem } from '../platform/problem/problem.js';
import type { Post, Who } from '../platform/session/who.js';

/** Auditors and administrators have no tasks that anyone could take over. */
export const DEPUTISED_ROLES = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'auditor' && role !== 'administrator');

const LONGEST_DAYS = 366;
const RULE = '『代办规则』';

interface Asked extends Post {
  readonly personId: string;
  readonly deputyId: string;
  readonly from: string;
  readonly to: string;
}

/** Throws what is wrong with the days. */
export function checkDays({ from, to }: Asked, today: string): void {
  if (to < from) throw badInput([{ field: 'to', message: '截止日不得早于起始日' }]);
  if (to < today) throw badInput([{ field: 'to', message: '截止日已过' }]);
  if (to > addDays(localDate(from), LONGEST_DAYS)) throw badInput([{ field: 'to', message: '代办最长一年' }]);
}

/** For oneself, or for somebody of one's own organisation whose work one may move: what others judge is not a team leader's to give. */
export function checkMayArrange(asked: Pick<Asked, 'personId' | 'role' | 'orgId'>, who: Who): void {
  if (asked.personId === who.personId || mayArrangeFor(asked, who)) return;
  throw new Problem(403, 'role-cannot', `为他人安排代办，须由该机关的行政机关负责人或（执法岗位的）执法队长办理。`, { article: RULE });
}

export function mayArrangeFor({ role, orgId }: Post, { posts }: Pick<Who, 'posts'>): boolean {
  const holds = (lead: Role) => posts.some((post) => post.role === lead && post.orgId === orgId);
  return holds('responsible-head') || (holds('team-leader') && MOVABLE_ROLES.includes(role));
}

/** A deputy gains no authority: both hold the very same post. */
export function checkSamePost({ personId, deputyId, role }: Asked, holders: readonly string[]): void {
  if (personId === deputyId) throw badInput([{ field: 'deputyId', message: '代办人不能是本人' }]);
  if (!holders.includes(personId)) throw new Problem(422, 'not-in-post', `缺席人现不任该机关的${ROLES[role]}。`, { article: RULE });
  if (!holders.includes(deputyId)) throw new Problem(422, 'deputy-not-in-post', `代办人须现任同一机关的${ROLES[role]}：代办不增加任何权限。`, { article: `${RULE}；行政处罚法 42①` });
}

import type { Facts } from '../../file/facts.js';
import { did } from './acted.js';
import type { AddEvidence } from './commands.js';
import type { EvidenceKind, ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { firstRefusal, officerMayAct, type Rule } from './rules.js';

/** Evidence that officers make themselves, face to face: two of them, certificates shown (行政处罚法 42、55). */
export const MADE_BY_OFFICERS: readonly EvidenceKind[] = ['site-record', 'party-statement', 'witness', 'physical'];

/** Who took it: at least two officers of this office, or of another body that is named (协助、移送), each certified on that day (行政处罚法 42、26). */
export function takenByThoseWhoMay(state: ProceedingState, facts: Facts, command: AddEvidence): Rule {
  const { takenBy, takenAt, body, bodyOfficers = [] } = command;
  const named = bodyOfficers.map((name) => name.trim()).filter(Boolean);
  if (body === undefined && named.length > 0) return refuse('taker-unfit', `取证人中有${named.join('、')}，应当写明其所在机关。`);
  const count = new Set([...takenBy, ...named]).size;
  const least = fewSuffice(command) ? 1 : 2;
  if (count < least) return refuse('officers-too-few', count === 0 ? '应当写明取证人，现没有写。' : `取证应当由不少于两名执法人员进行，现为 ${count} 名；当事人、举报人等主动提交的，请写明提交人。`);
  return firstRefusal(...takenBy.flatMap((id) => [officerMayAct(state, facts, id, takenAt), mayTakeEvidence(state, facts, id, body)]));
}

/** What was handed in is only received, an expert makes his own opinion, and a device takes pictures alone. */
function fewSuffice({ kind, handedInBy, monitoringDevice }: AddEvidence): boolean {
  if (MADE_BY_OFFICERS.includes(kind)) return false;
  return Boolean(handedInBy?.trim()) || kind === 'expert-opinion' || monitoringDevice !== undefined;
}

/** 审核、听证、决定与调查分离 (行政处罚法 57、58、64): who judges here is no taker, and an officer of elsewhere only with his body named. */
function mayTakeEvidence(state: ProceedingState, facts: Facts, personId: string, body: string | undefined): Rule {
  const person = facts.people.get(personId);
  const name = person?.name ?? personId;
  if (did(state, personId, 'reviewed', 'heard', 'decided')) return refuse('taker-unfit', `${name}审核、听证或者决定过本案，不得再为本案取证。`);
  const posts = person?.posts.filter(({ role }) => role === 'officer' || role === 'team-leader') ?? [];
  if (posts.length === 0) return refuse('taker-unfit', `${name}不在执法岗位，不能作为取证人。`);
  if (posts.some(({ orgId }) => orgId === state.orgId) || body?.trim()) return null;
  return refuse('taker-unfit', `${name}不是本机关执法人员；其他机关协助、移送的，应当写明该机关。`);
}

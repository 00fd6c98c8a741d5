import { QUALIFICATION_ASKED_SINCE, ROLES, type PersonFacts } from '@sidan/domain';
import { POST_HOMES, REVIEWING_ROLES } from '@sidan/regions';
import { badInput, Problem, type FieldError } from '../platform/problem/problem.js';
import type { Post } from '../platform/session/who.js';
import type { Scope } from './scope.js';

const KINDS = { township: '乡镇、街道', department: '部门', bureau: '司法行政机关', county: '区（县、市）政府', platform: '指挥平台' } as const;

/** Posts where they can be held, each once, and none beyond the administrator's own organisations. Throws 400 with each wrong one. */
export function checkPosts(posts: readonly Post[], { organisations }: Scope): void {
  const errors = posts.flatMap((post, index): FieldError[] => {
    const org = organisations.find(({ id }) => id === post.orgId);
    const homes = POST_HOMES[post.role];
    if (!org) return [{ field: `posts[${index}].orgId`, message: `机关 ${post.orgId} 不存在，或不归您管理` }];
    if (homes && !homes.includes(org.kind)) return [{ field: `posts[${index}].role`, message: `${ROLES[post.role]}只能设在${homes.map((kind) => KINDS[kind as keyof typeof KINDS]).join('、')}` }];
    if (posts.findIndex(({ role, orgId }) => role === post.role && orgId === post.orgId) < index) return [{ field: `posts[${index}]`, message: '岗位重复' }];
    return [];
  });
  if (errors.length > 0) throw badInput(errors);
}

/** Who hands out posts holds none that handles, reviews or audits: else nobody would be left to see what they do. */
export function checkSeparation(posts: readonly Post[]): void {
  const administers = posts.some(({ role }) => role === 'administrator');
  if (administers && posts.some(({ role }) => role !== 'administrator')) {
    throw new Problem(422, 'administrator-holds-no-other-post', '系统管理员不得同时担任办案、审核、督办或者审计岗位。', { article: '内部规范：不相容岗位分离' });
  }
}

/** What the law asks of whoever is newly given a post. A post held already is judged at each step, by the day it is taken. */
export function checkFitness(person: Pick<PersonFacts, 'certificate' | 'legalQualification' | 'reviewingSince'>, added: readonly Post[]): void {
  if (!person.certificate && added.some(({ role }) => role === 'officer')) {
    throw new Problem(422, 'officer-without-certificate', '执法人员应当具有行政执法资格：请先登记执法证。', { article: '行政处罚法42' });
  }
  const exempt = person.reviewingSince !== null && person.reviewingSince < QUALIFICATION_ASKED_SINCE;
  if (!person.legalQualification && !exempt && added.some(({ role }) => REVIEWING_ROLES.includes(role))) {
    throw new Problem(422, 'reviewer-without-qualification', '初次从事法制审核的人员应当取得国家统一法律职业资格：请先登记资格。', { article: '行政处罚法58②' });
  }
}

export function checkCertificate(certificate: PersonFacts['certificate']): void {
  if (certificate && certificate.validTo < certificate.validFrom) throw badInput([{ field: 'certificate.validTo', message: '执法证失效日早于生效日' }]);
}

/** Without a last day it has no end. Throws 400 for one that ends before it begins. */
export function hostQualificationFrom(given: GivenHostQualification | null): PersonFacts['hostQualification'] {
  if (given === null) return null;
  const { number, validFrom, validTo = null } = given;
  if (validTo !== null && validTo < validFrom) throw badInput([{ field: 'hostQualification.validTo', message: '听证主持人资格失效日早于生效日' }]);
  return { number, validFrom, validTo };
}

interface GivenHostQualification {
  readonly number: string;
  readonly validFrom: string;
  readonly validTo?: string | null;
}

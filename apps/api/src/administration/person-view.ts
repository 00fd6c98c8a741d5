import { ROLES, type PersonFacts, type Role } from '@sidan/domain';
import type { PersonOnFile } from '@sidan/persistence';
import type { Post } from '../platform/session/who.js';
import type { Scope } from './scope.js';

export interface ManagedPerson {
  readonly personId: string;
  readonly username: string;
  readonly name: string;
  readonly active: boolean;
  readonly posts: readonly { readonly role: Role; readonly roleTitle: string; readonly orgId: string; readonly orgName: string }[];
  readonly certificate: { readonly number: string; readonly validFrom: string; readonly validTo: string } | null;
  readonly legalQualification: boolean;
  readonly reviewingSince: string | null;
  /** `validTo` null: without end. */
  readonly hostQualification: { readonly number: string; readonly validFrom: string; readonly validTo: string | null } | null;
  /** Has a one-time password that is still to be replaced. */
  readonly mustChangePassword: boolean;
  /** For If-Match. */
  readonly version: number;
  /** Why the asking administrator may not change this person; null when they may. */
  readonly notChangeable: string | null;
}

export interface ManagedPeoplePage {
  readonly items: readonly ManagedPerson[];
  readonly next: string | null;
}

export interface ChangedPerson {
  readonly person: ManagedPerson;
  /** Open tasks that stay assigned to the person although the post they need is gone, for the leader to give to another. */
  readonly stranded: number;
  /** Shown this once. */
  readonly oneTimePassword: string | null;
}

export function managedPerson(person: PersonOnFile, scope: Scope): ManagedPerson {
  const { personId, username, name, active, posts, certificate, legalQualification, reviewingSince, hostQualification, mustChangePassword, version } = person;
  return {
    personId, username, name, active, certificate, legalQualification, reviewingSince, hostQualification, mustChangePassword, version,
    posts: posts.map((post) => ({ ...post, roleTitle: ROLES[post.role], orgName: orgName(post.orgId, scope) })), notChangeable: whyNotChangeable(person, scope),
  };
}

/** Theirs to look after: of the region, and for a township's administrator somebody with a post there. */
export function isInSight({ region, posts }: PersonOnFile, scope: Scope): boolean {
  return region === scope.region && (scope.regional || posts.some(({ orgId }) => scope.orgIds.includes(orgId)));
}

/** Nobody administers themselves; and who resets a password may become that person, so all of the person's posts must be theirs. */
export function whyNotChangeable({ personId, posts }: PersonOnFile, scope: Scope): string | null {
  if (personId === scope.who.personId) return '管理员不得办理本人的岗位、资格和账号，请由另一名管理员办理。';
  if (scope.regional || posts.every(({ orgId }) => scope.orgIds.includes(orgId))) return null;
  return '此人在其他机关另有岗位，须由地区的系统管理员办理。';
}

export function postsText(posts: readonly Post[], scope: Scope): string {
  return posts.map(({ role, orgId }) => `${orgName(orgId, scope)}${ROLES[role]}`).join('、') || '无';
}

export function certificateText(certificate: PersonFacts['certificate']): string {
  return certificate ? `${certificate.number}（${certificate.validFrom}至${certificate.validTo}）` : '无';
}

export function qualificationText({ legalQualification, reviewingSince, hostQualification }: Pick<PersonFacts, 'legalQualification' | 'reviewingSince' | 'hostQualification'>): string {
  return `${legalQualification ? '有' : '无'}法律职业资格${reviewingSince ? `，${reviewingSince}起从事法制审核` : ''}${hostText(hostQualification)}`;
}

function hostText(held: PersonFacts['hostQualification']): string {
  return held ? `，听证主持人资格 ${held.number}（${held.validFrom}${held.validTo === null ? '起' : `至${held.validTo}`}）` : '';
}

function orgName(orgId: string, { policy }: Scope): string {
  return policy.organisations.find(({ id }) => id === orgId)?.name ?? orgId;
}

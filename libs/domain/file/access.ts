import type { Organisation, Policy } from '../policy/policy.js';
import { ROLES, type Actor, type Role } from './actor.js';
import type { FileState } from './kind.js';
import type { Refusal } from './refusal.js';
import { refuseFile } from './refusals.js';

/** In which organisation, seen from the file, the role must be held. */
export type AccessPlace = 'own' | 'matter-department' | 'bureau' | 'supervising' | 'own-or-supervising' | 'reader';

/** Who may take a step. No roles at all: only sidan itself may. The API builds its permission matrix from these. */
export interface AccessRule {
  readonly roles: readonly Role[];
  readonly at: AccessPlace;
}

export const SYSTEM_ONLY: AccessRule = { roles: [], at: 'own' };

export const PLACES: Readonly<Record<AccessPlace, string>> = {
  own: '办案机关', 'matter-department': '事项主管部门', bureau: '司法行政机关', supervising: '督办机关',
  'own-or-supervising': '办案机关或督办机关', reader: '可阅该案的机关',
};

/** The organisations around a file, as access rules name them. */
export interface FileOrgs {
  readonly own: string;
  readonly matterDepartment: string | null;
  readonly bureau: string | null;
  /** Nearest first. */
  readonly supervising: readonly string[];
  readonly readers: readonly string[];
}

/** What of a file places it among organisations; a command that opens one has this much before there is a state. */
export type PlacedFile = Pick<FileState, 'orgId' | 'matter' | 'readers'>;

export function orgsOf(file: PlacedFile, policy: Policy): FileOrgs {
  const matter = policy.matters.find((item) => item.code === file.matter);
  return {
    own: file.orgId,
    matterDepartment: matter?.department ?? null,
    bureau: bureauOf(file.orgId, policy)?.id ?? null,
    supervising: supervisorsOf(file.orgId, policy),
    readers: file.readers,
  };
}

/** The judicial bureau that supervises an organisation, else the region's. */
export function bureauOf(orgId: string, policy: Policy): Organisation | null {
  const bureaus = policy.organisations.filter((org) => org.kind === 'bureau');
  const above = supervisorsOf(orgId, policy);
  return bureaus.find((org) => above.includes(org.id)) ?? bureaus[0] ?? null;
}

/** Nearest first. */
export function supervisorsOf(orgId: string, policy: Policy): readonly string[] {
  return policy.organisations.find((org) => org.id === orgId)?.supervisedBy ?? [];
}

/** Who may read a file at all: the handling organisation, those that supervise it, and the bureau. */
export function readersOf(orgId: string, policy: Policy): readonly string[] {
  const bureau = bureauOf(orgId, policy);
  return [...new Set([orgId, ...supervisorsOf(orgId, policy), ...(bureau ? [bureau.id] : [])])];
}

export function mayTake(rule: AccessRule, actor: Actor, orgs: FileOrgs): boolean {
  if (actor.kind === 'system') return rule.roles.length === 0;
  return rule.roles.includes(actor.role) && orgsAt(rule.at, orgs).includes(actor.orgId);
}

/** Null when the actor may; else a refusal that says which role, and where, is needed. */
export function checkAccess(rule: AccessRule, file: PlacedFile, actor: Actor, policy: Policy): Refusal | null {
  const orgs = orgsOf(file, policy);
  if (mayTake(rule, actor, orgs)) return null;
  if (rule.roles.length === 0) return refuseFile('system-only', `此步由系统办理，${actor.name}不能办理。`);
  const needed = `${PLACES[rule.at]}的${rule.roles.map((role) => ROLES[role]).join('、')}`;
  if (actor.kind === 'system') return refuseFile('role-cannot', `此步须由${needed}办理，系统不能代办。`);
  if (!rule.roles.includes(actor.role)) return refuseFile('role-cannot', `此步须由${needed}办理，${actor.name}现以${ROLES[actor.role]}身份办理。`);
  return refuseFile('org-cannot', `此步须由${needed}办理，${actor.name}所在机关不在其列。`);
}

function orgsAt(place: AccessPlace, orgs: FileOrgs): readonly (string | null)[] {
  switch (place) {
    case 'own': return [orgs.own];
    case 'matter-department': return [orgs.matterDepartment];
    case 'bureau': return [orgs.bureau];
    case 'supervising': return orgs.supervising;
    case 'own-or-supervising': return [orgs.own, ...orgs.supervising];
    case 'reader': return orgs.readers;
  }
}

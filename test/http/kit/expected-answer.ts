import type { AccessPlace, AccessRule } from '@sidan/domain';
import { testPolicy } from '../../../libs/domain/testing/index.js';
import type { Postholder } from './posts.js';

const OWN = 'town';
const SUPERVISING = testPolicy.organisations.find(({ id }) => id === OWN)?.supervisedBy ?? [];
const BUREAUS = testPolicy.organisations.filter(({ kind }) => kind === 'bureau').map(({ id }) => id);

/** Whose file it is to read before any review: the handling organisation, those above it and the bureau that scores it. */
export const READERS: readonly string[] = [OWN, ...SUPERVISING, ...BUREAUS];

/** Where each place of the access tables lies, for a file of the test township: counted here anew, not asked of the rules under test. */
const WHERE: Readonly<Record<AccessPlace, readonly string[]>> = {
  own: [OWN], supervising: SUPERVISING, 'own-or-supervising': [OWN, ...SUPERVISING], bureau: BUREAUS, reader: READERS,
  'matter-department': testPolicy.matters.filter(({ code }) => code === 'CG-01').flatMap(({ department }) => department ?? []),
};

export function reads({ role, orgId }: Postholder): boolean {
  return role !== 'administrator' && READERS.includes(orgId);
}

export function may(rule: AccessRule, { role, orgId }: Postholder): boolean {
  return rule.roles.includes(role) && WHERE[rule.at].includes(orgId);
}

/** What is still done about a decision after its file has ended: it was appealed against in time, or paid, published, and somebody has to see to that. */
const ABOUT_THE_DECISION: readonly string[] = ['record-remedy', 'record-payment', 'publish-decision', 'assign-investigators'];

/** On a file that ended without a decision: whoever may is told that it is too late, whoever may not is told why, and to the rest there is no such file. */
export function answerOnEnded(action: string, rule: AccessRule, who: Postholder): string {
  if (!reads(who)) return '404 not-found';
  if (may(rule, who)) return ABOUT_THE_DECISION.includes(action) ? '422 no-decision' : '409 not-in-this-state';
  return rule.roles.includes(who.role) ? '403 org-cannot' : '403 role-cannot';
}

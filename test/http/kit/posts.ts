import { hash } from '@node-rs/argon2';
import { ROLES, type PersonFacts, type Role } from '@sidan/domain';
import { addPeople, type Database } from '@sidan/persistence';
import { testPolicy } from '../../../libs/domain/testing/index.js';
import { PASSWORD } from './api.js';

export interface Postholder {
  readonly role: Role;
  readonly orgId: string;
  readonly username: string;
}

export const ALL_ROLES = Object.keys(ROLES) as Role[];
/** Every organisation of the region, and one of nowhere. */
export const NOWHERE = 'nowhere';
export const ALL_ORGS: readonly string[] = [...testPolicy.organisations.map(({ id }) => id), NOWHERE];

/** One person for each role in each organisation, who holds that post and no other. */
export const POSTHOLDERS: readonly Postholder[] = ALL_ROLES.flatMap((role) => ALL_ORGS.map((orgId) => ({ role, orgId, username: `${role}.${orgId}` })));

const CERTIFICATE = { number: 'LU-0099', validFrom: '2023-01-01', validTo: '2028-12-31' };

export function addPostholders(database: Database): Promise<number> {
  return addHolders(database, POSTHOLDERS.map(({ username, role, orgId }) => [username, [{ role, orgId }]]));
}

/** People with these posts, fit for each by certificate and qualification: only what they did can stand against them. */
export async function addHolders(database: Database, holders: readonly (readonly [username: string, posts: PersonFacts['posts']])[]): Promise<number> {
  const cheap = await hash(PASSWORD, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
  return addPeople(database, holders.map(([username, posts]) => ({
    personId: username, username, name: username, region: 'test', posts, certificate: CERTIFICATE, legalQualification: true, hostQualification: null, reviewingSince: null, active: true,
  })), cheap);
}

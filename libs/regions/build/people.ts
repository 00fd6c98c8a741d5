import { personIdOf, type SeedPerson } from '../pack.js';
import type { RawPerson } from '../raw.js';

export function seedPerson({ username, name, posts, certificate, legalQualification, reviewingSince, hostQualification }: RawPerson): SeedPerson {
  return {
    username, personId: personIdOf(username), name, posts: posts.map(({ role, org }) => ({ role, orgId: org })), certificate: certificate ?? null,
    legalQualification: legalQualification ?? false, reviewingSince: reviewingSince ?? null, active: true,
    hostQualification: hostQualification ? { ...hostQualification, validTo: hostQualification.validTo ?? null } : null,
  };
}

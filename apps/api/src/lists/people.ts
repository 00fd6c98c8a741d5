import { ROLES, type Role } from '@sidan/domain';
import type { Database } from '@sidan/persistence';

export interface ListedPerson {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly certificate: { readonly number: string; readonly validFrom: string; readonly validTo: string } | null;
  readonly legalQualification: boolean;
}

export interface OrganisationPeople {
  readonly people: readonly ListedPerson[];
  /** What each role is called. */
  readonly roles: Readonly<Record<string, string>>;
}

interface Row { id: string; name: string; role: Role; number: string | null; validFrom: string | null; validTo: string | null; legal: number }

const PEOPLE = `
  SELECT p.id, p.name, t.role, p.certificate_number AS number, p.certificate_from AS validFrom, p.certificate_to AS validTo, p.legal_qualification AS legal
  FROM post t JOIN person p ON p.id = t.person_id WHERE t.org_id = ? AND p.region = ? AND p.active = 1 ORDER BY p.id, t.role LIMIT 5000`;

export async function peopleOf(database: Database, orgId: string, region: string): Promise<OrganisationPeople> {
  const rows = await database.read<Row>(PEOPLE, [orgId, region]);
  const people = new Map<string, ListedPerson>();
  for (const { id, name, role, number, validFrom, validTo, legal } of rows) {
    const certificate = number && validFrom && validTo ? { number, validFrom, validTo } : null;
    const roles = [...(people.get(id)?.roles ?? []), role];
    people.set(id, { personId: id, name, roles, certificate, legalQualification: legal === 1 });
  }
  return { people: [...people.values()], roles: ROLES };
}

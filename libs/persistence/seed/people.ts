import type { PersonFacts } from '@sidan/domain';
import { insertRows } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { hostColumns } from '../entities/host-columns.js';

export interface PersonRecord extends PersonFacts {
  readonly region: string;
  readonly username: string;
}

/**
 * Adds whoever is not there yet, with their posts; answers with how many. A person who is there keeps password, posts and
 * everything else: from the first day on, people are the administrator's to change, not the pack's.
 */
export async function addPeople(database: Database, people: readonly PersonRecord[], passwordHash: string): Promise<number> {
  let added = 0;
  for (const person of people) added += (await addPerson(database, person, passwordHash)) ? 1 : 0;
  return added;
}

async function addPerson(database: Database, person: PersonRecord, passwordHash: string): Promise<boolean> {
  return database.transaction(async (tx) => {
    const known = await tx.rows('SELECT id FROM person WHERE id = ? FOR UPDATE', [person.personId]);
    if (known.length > 0) return false;
    const { certificate } = person;
    const row = insertRows('person', [{
      id: person.personId, region: person.region, username: person.username, name: person.name, password_hash: passwordHash,
      certificate_number: certificate?.number ?? null, certificate_from: certificate?.validFrom ?? null, certificate_to: certificate?.validTo ?? null,
      legal_qualification: person.legalQualification ? 1 : 0, reviewing_since: person.reviewingSince, active: person.active ? 1 : 0,
      ...hostColumns(person.hostQualification),
    }]);
    await tx.run(row.sql, row.values);
    if (person.posts.length === 0) return true;
    const posts = insertRows('post', person.posts.map(({ role, orgId }) => ({ person_id: person.personId, org_id: orgId, role })));
    await tx.run(posts.sql, posts.values);
    return true;
  });
}

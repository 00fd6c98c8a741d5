import { SYSTEM } from '../../../file/index.js';
import { as, testPeople } from '../../../testing/index.js';
import { PROCEEDING_ACCESS } from '../access.js';
import type { ProceedingCommand } from '../commands.js';

type Command = ProceedingCommand['type'];

/** A step with what `needs` looks at, and no more: it is refused before anything else is read. */
export function bare(type: Command): ProceedingCommand {
  const body = { officers: [], takenBy: [], attendees: [], materials: [], proof: {}, personId: 'officer-2', host: 'host', sha256: 'sha', recordSha256: 'sha', signedSha256: 'sha' };
  return { type, ...body } as unknown as ProceedingCommand;
}

/** A test person who holds a post in which the step may be taken. */
export function someoneWhoMay(command: Command) {
  const { roles, at: place } = PROCEEDING_ACCESS[command];
  const orgs = place === 'bureau' ? ['bureau'] : ['town', 'platform', 'urban'];
  const person = [...testPeople.values()].find(({ posts }) => posts.some(({ role, orgId }) => roles.includes(role) && orgs.includes(orgId)));
  return person ? as(person.personId, person.posts.find(({ role }) => roles.includes(role))?.role) : SYSTEM;
}

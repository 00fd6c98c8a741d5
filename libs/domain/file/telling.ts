import type { PersonFacts, Role } from './actor.js';
import type { Facts } from './facts.js';
import type { Task } from './task.js';

/** The people at work in a post, as far as the facts know them, in a fixed order. */
export function holdersOf(facts: Facts, role: string, orgId: string): readonly string[] {
  return [...facts.people.values()].filter((person) => person.active && holds(person, role, orgId)).map((person) => person.personId).sort();
}

export function holds(person: PersonFacts, role: Role | string, orgId: string): boolean {
  return person.posts.some((post) => post.role === role && post.orgId === orgId);
}

/** Whoever has the task; while nobody has, everyone in its post. */
export function tellAbout(task: Task, facts: Facts): readonly string[] {
  return task.assignee === null ? holdersOf(facts, task.role, task.orgId) : [task.assignee];
}

import { askUntil } from '../../api/ask-until';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Organisation = Schemas['ManagedOrganisation'];
export type Person = Schemas['ManagedPerson'];
export type Post = Pick<Person['posts'][number], 'role' | 'orgId'>;
export type Certificate = NonNullable<Person['certificate']>;
/** What is asked of who reviews, and in some regions of who hosts a hearing. */
export type Qualification = Pick<Person, 'legalQualification' | 'reviewingSince' | 'hostQualification'>;
export type ChangedPerson = Schemas['ChangedPerson'];
export type Failures = Schemas['Failures'];
export type AuditItem = Schemas['AuditItem'];

export interface PeopleFilter {
  readonly q: string;
  readonly org: string;
  readonly active: '' | 'true' | 'false';
}

export function askOrganisations() {
  return dataOf(api.GET('/api/administration/organisations'));
}

export function askPeople({ q, org, active }: PeopleFilter, after: string | undefined) {
  const query = { ...(q && { q }), ...(org && { org }), ...(active && { active }), ...(after === undefined ? {} : { after }) };
  return dataOf(api.GET('/api/administration/people', { params: { query } }));
}

export function askPerson(id: string) {
  return dataOf(api.GET('/api/administration/people/{id}', { params: { path: { id } } }));
}

export type NewPersonBody = Schemas['NewPersonDto'];

export function addPerson(body: NewPersonBody) {
  return dataOf(api.POST('/api/administration/people', { body }));
}

/** One act on one person, as seen in this version. */
export type PersonAct =
  | { readonly what: 'posts'; readonly body: { readonly posts: readonly Post[] } }
  | { readonly what: 'certificate'; readonly body: { readonly certificate: Certificate | null } }
  | { readonly what: 'qualification'; readonly body: Qualification }
  | { readonly what: 'active'; readonly body: { readonly active: boolean } }
  | { readonly what: 'password' };

export function changePerson({ personId, version }: Pick<Person, 'personId' | 'version'>, act: PersonAct): Promise<ChangedPerson> {
  const params = { path: { id: personId }, header: { 'If-Match': `"${version}"` } };
  switch (act.what) {
    case 'posts': return dataOf(api.POST('/api/administration/people/{id}/posts', { params, body: { posts: [...act.body.posts] } }));
    case 'certificate': return dataOf(api.POST('/api/administration/people/{id}/certificate', { params, body: act.body }));
    case 'qualification': return dataOf(api.POST('/api/administration/people/{id}/qualification', { params, body: act.body }));
    case 'active': return dataOf(api.POST('/api/administration/people/{id}/active', { params, body: act.body }));
    case 'password': return dataOf(api.POST('/api/administration/people/{id}/password', { params }));
  }
}

export function askFailures() {
  return dataOf(api.GET('/api/administration/failures'));
}

export type RetryOutcome = 'told' | 'failed' | 'silent';

/** Has the file's workflow told again, and waits for what comes of it. `attempts`: failures before. Throws ProblemError. */
export async function retryFile({ fileId, attempts }: { readonly fileId: string; readonly attempts: number }): Promise<RetryOutcome> {
  const params = { path: { fileId } };
  await dataOf(api.POST('/api/administration/failures/{fileId}/retry', { params }));
  const news = await askUntil(() => dataOf(api.GET('/api/administration/failures/{fileId}', { params })), { isDone: (now) => now.told || now.attempts > attempts });
  return news === null ? 'silent' : news.told ? 'told' : 'failed';
}

export interface AuditFilter {
  readonly action: string;
  readonly actor: string;
}

export function askAudit({ action, actor }: AuditFilter, after: string | undefined) {
  const query = { ...(action && { action: action as 'create-person' }), ...(actor && { actor }), ...(after === undefined ? {} : { after }) };
  return dataOf(api.GET('/api/administration/audit', { params: { query } }));
}

import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema';

export type ListedPerson = Pick<components['schemas']['OrganisationPeople']['people'][number], 'personId' | 'name' | 'roles'>;

/** Who is at work in an organisation, in which posts, and what these are called. */
export function peopleOf(orgId: string) {
  return queryOptions({
    queryKey: ['people', orgId], staleTime: 60_000,
    queryFn: () => dataOf(api.GET('/api/organisations/{orgId}/people', { params: { path: { orgId } } })),
  });
}

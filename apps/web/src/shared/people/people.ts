import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';

export interface ListedPerson {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** Who is at work in an organisation, and in which posts. */
export function peopleOf(orgId: string) {
  return queryOptions({
    queryKey: ['people', orgId], staleTime: 60_000,
    queryFn: async () => (await dataOf(api.GET('/api/organisations/{orgId}/people', { params: { path: { orgId } } })) as unknown as { people: readonly ListedPerson[] }).people,
  });
}

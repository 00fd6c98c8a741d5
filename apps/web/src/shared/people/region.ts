import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema';
import { useMe } from '../session/session';

type Organisation = components['schemas']['Organisation'];

/** The organisations of the person's region; none while they are not known. */
export function useRegion(): readonly Organisation[] {
  const { region } = useMe();
  const { data } = useQuery({ queryKey: ['regions'], staleTime: Infinity, queryFn: () => dataOf(api.GET('/api/regions')) });
  return data?.regions.find((one) => one.region === region)?.organisations ?? [];
}

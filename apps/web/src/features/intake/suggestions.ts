import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema';
import type { Report } from './report';
import { useLater } from './use-later';

export type Suggestions = components['schemas']['IntakeSuggestions'];
const NONE: Suggestions = { matters: [], duplicates: [] };
const PAUSE_MS = 250;

/** Asked while the report is being written, never more than the hand pauses. A failure costs the proposals only. */
export function useSuggestions({ orgId, description, address, at, trainingStartAt }: Report): Suggestions {
  const training = trainingStartAt !== '';
  const told = useMemo(() => ({
    orgId, text: description.trim(), training: training ? 'true' as const : 'false' as const,
    ...(address.trim() && { address: address.trim() }), ...at,
  }), [orgId, description, address, at, training]);
  const asked = useLater(told, PAUSE_MS);
  const { data } = useQuery({
    queryKey: ['intake', 'suggestions', asked], placeholderData: keepPreviousData, enabled: asked.orgId !== '' && asked.text.length > 1,
    queryFn: () => dataOf(api.GET('/api/intake/suggestions', { params: { query: asked } })),
  });
  return told.text.length > 1 ? data ?? NONE : NONE;
}

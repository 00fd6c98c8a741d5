import { useSyncExternalStore } from 'react';

const PHONE = '(max-width: 767px)';

/** Whether the page stands on a phone: forms then take the whole screen. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia(PHONE).matches);
}

function subscribe(changed: () => void): () => void {
  const query = globalThis.matchMedia(PHONE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

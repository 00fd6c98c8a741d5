import { useEffect } from 'react';

/** Alt+1 案卷, Alt+2 清单, Alt+3 意见: where the focus goes. */
export const PLACES = { file: 'review-file', checklist: 'review-checklist', opinion: 'review-opinion' } as const;

const BY_KEY: Readonly<Record<string, string>> = { Digit1: PLACES.file, Digit2: PLACES.checklist, Digit3: PLACES.opinion };

export function usePlaces(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const id = event.altKey && !event.ctrlKey && !event.metaKey ? BY_KEY[event.code] : undefined;
      if (id === undefined) return;
      event.preventDefault();
      goTo(id);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

export function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}

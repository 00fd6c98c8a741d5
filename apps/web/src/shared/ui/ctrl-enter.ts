import { type RefObject, useEffect, useRef } from 'react';

/** Ctrl + Enter (⌘ + Enter) anywhere within the element. */
export function useCtrlEnter(element: RefObject<HTMLElement | null>, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => { latest.current = act; });
  useEffect(() => {
    const target = element.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      latest.current();
    };
    target?.addEventListener('keydown', pressed);
    return () => target?.removeEventListener('keydown', pressed);
  }, [element]);
}

import { type RefObject, useEffect, useRef } from 'react';

/** A finger leaves nothing behind that says whether it will be back. */
const TOUCHED_MS = 10_000;

/** Asks whether the hand is near an element: the mouse over it, the focus in it, or a finger there a moment ago. */
export function useHand(element: RefObject<HTMLElement | null>, gone: RefObject<() => void>): RefObject<() => boolean> {
  const near = useRef<() => boolean>(() => false);

  useEffect(() => {
    const box = element.current;
    if (!box) return;
    let over = false;
    let touchedAt = Number.NEGATIVE_INFINITY;
    near.current = () => over || (box.contains(document.activeElement) && document.hasFocus()) || performance.now() - touchedAt < TOUCHED_MS;
    const leaving = () => { if (!near.current()) gone.current(); };
    const entered = ({ pointerType }: PointerEvent) => { over = pointerType === 'mouse'; };
    const left = () => {
      over = false;
      leaving();
    };
    const touched = () => {
      touchedAt = performance.now();
      setTimeout(leaving, TOUCHED_MS + 100);
    };
    // The focus is nowhere while it moves from one row to the next.
    const blurred = () => void setTimeout(leaving);
    const ended = new AbortController();
    box.addEventListener('pointerenter', entered, ended);
    box.addEventListener('pointerleave', left, ended);
    box.addEventListener('touchstart', touched, { passive: true, signal: ended.signal });
    box.addEventListener('focusout', blurred, ended);
    return () => ended.abort();
  }, [element, gone]);
  return near;
}

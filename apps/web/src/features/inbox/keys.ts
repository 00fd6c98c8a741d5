import { useEffect, useRef } from 'react';

export const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['j', '↓'], does: '下一项' }, { keys: ['k', '↑'], does: '上一项' }, { keys: ['Enter'], does: '打开' }, { keys: ['x'], does: '选中或取消选中' },
  { keys: ['c'], does: '认领' }, { keys: ['/'], does: '查找' }, { keys: ['r'], does: '刷新' }, { keys: ['?'], does: '显示这些按键' },
];

export type KeyAct = 'next' | 'previous' | 'first' | 'last' | 'select' | 'claim' | 'search' | 'refresh' | 'help';

/** Letters go by the character, so that they work on any keyboard; nothing with a modifier is ours. */
const ACTS: Readonly<Record<string, KeyAct>> = {
  j: 'next', ArrowDown: 'next', k: 'previous', ArrowUp: 'previous', Home: 'first', End: 'last', x: 'select', c: 'claim', '/': 'search', r: 'refresh', '?': 'help',
};
/** These scroll the page, or move within a control, unless a row has the focus. */
const IN_LIST_ONLY = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End']);

/** The workbench's keys; silent while something is typed or a dialog is open. */
export function useKeys(act: (what: KeyAct) => void): void {
  const latest = useRef(act);
  useEffect(() => { latest.current = act; });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const what = ACTS[event.key];
      if (what === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const at = event.target instanceof Element ? event.target : null;
      if (isTyping(at) || document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      if (IN_LIST_ONLY.has(event.key) && !at?.closest('[data-task]')) return;
      event.preventDefault();
      latest.current(what);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

function isTyping(at: Element | null): boolean {
  return at !== null && at.closest('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]') !== null;
}

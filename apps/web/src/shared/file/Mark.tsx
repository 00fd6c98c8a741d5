import type { ReactNode } from 'react';
import './file.css';

/** A word beside a title; its colours keep 4.5 : 1, and the word says it all. */
export function Mark({ tone = 'plain', children }: { readonly tone?: 'plain' | 'good' | 'warn' | 'training'; readonly children: ReactNode }) {
  return <span className={`mark ${tone}`}>{children}</span>;
}

import type { ReactNode } from 'react';
import './rules.css';

interface Props {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function RulePart({ title, open = false, children }: Props) {
  return <details className="rule-part" open={open}><summary><h2>{title}</h2></summary><div className="inside">{children}</div></details>;
}

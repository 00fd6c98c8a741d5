import type { ReactNode } from 'react';

export type Fact = readonly [label: string, value: ReactNode];

/** Labels and values; what is not there is left out. A label may come twice. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const there = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  if (there.length === 0) return null;
  return <dl className="facts">{there.map(([label, value], index) => <div key={`${index}/${label}`} className="fact"><dt>{label}</dt><dd>{value}</dd></div>)}</dl>;
}

import type { ReactNode } from 'react';
import { type Fields, isFields, partName, phrase, type Place } from './say';
import { PARTS } from './words';
import './rules.css';

const FOLDED_FROM = 2;
const ORDER = Object.keys(PARTS);

/** A value of the rules: in a line where it can be said in one, else part by part. */
export function RuleTree({ value, place }: { readonly value: unknown; readonly place: Place }) {
  const text = phrase(value, place);
  if (text !== null) return <>{text}</>;
  if (Array.isArray(value)) return <Items list={value} place={place} />;
  return isFields(value) ? <Parts fields={value} place={place} /> : null;
}

function Parts({ fields, place }: { readonly fields: Fields; readonly place: Place }) {
  return (
    <dl className="facts">
      {inReadingOrder(fields).map(([part, value]) => {
        const path = [...place.path, part];
        return <Fact key={part} title={partName(path, place.names)}><RuleTree value={value} place={{ ...place, path, beside: fields }} /></Fact>;
      })}
    </dl>
  );
}

/** As the words are listed; what they do not list, such as the clocks, stays as it is, behind them. */
function inReadingOrder(fields: Fields): readonly (readonly [string, unknown])[] {
  const place = (part: string) => (ORDER.includes(part) ? ORDER.indexOf(part) : ORDER.length);
  return Object.entries(fields).sort(([one], [other]) => place(one) - place(other));
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <><dt>{title}</dt><dd>{children}</dd></>;
}

function Items({ list, place }: { readonly list: readonly unknown[]; readonly place: Place }) {
  return (
    <ul className="rule-items">
      {list.map((item, index) => {
        const inner = { ...place, path: [...place.path, String(index)], beside: undefined };
        const title = titleOf(item, inner);
        const shown = <RuleTree value={item} place={inner} />;
        return <li key={title + String(index)}>{list.length < FOLDED_FROM || !isFields(item) ? shown : <details><summary>{title}</summary>{shown}</details>}</li>;
      })}
    </ul>
  );
}

/** What an item is best known by. */
function titleOf(item: unknown, { path, names }: Place): string {
  if (!isFields(item)) return String(item);
  const { code, name, text, citation, ground, when, tier } = item;
  if (typeof tier === 'number' && typeof name === 'string') return `第 ${tier} 级　${name}：${phrase(when, { path: ['when'], names }) ?? ''}`;
  const known = [name, text, ground ?? citation].find((one) => typeof one === 'string');
  return [typeof code === 'string' ? code : null, known ?? partName(path, names)].filter(Boolean).join('　');
}

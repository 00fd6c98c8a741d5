import { DOCUMENT_KINDS, numberFormat, numberFormatFaults, REPORT_WORDS, sameNumbers } from '@sidan/domain';
import { repeated, type PackCheck } from './check.js';

/** Not a document, but numbered: 线索. */
const REPORT = 'report';

/** Each format prints a whole number, and no two kinds print the same: every kind counts from 1 in a series of its own. */
export const numbers: PackCheck = ({ region, files: { region: file } }) => Object.entries(region.numbers).flatMap(([kind, format]) => [
  ...(isNumbered(kind) ? [] : [file.problem(['numbers', kind], `没有名为 ${kind} 的文书`)]),
  ...numberFormatFaults(format).map((fault) => file.problem(['numbers', kind], fault)),
  ...(kind === 'default' && !format.includes('{kind}') ? [file.problem(['numbers', kind], 'default 用于多种文书，应当包含 {kind}')] : []),
  ...twins(region.numbers, kind).map((other) => file.problem(['numbers', kind], `文号与${other}的相同，两份文书会有同一个号`)),
]);

function isNumbered(kind: string): boolean {
  return kind === 'default' || kind === REPORT || Object.hasOwn(DOCUMENT_KINDS, kind);
}

/** The papers that would be numbered as this one is: those named before it, and those the default serves. */
function twins(formats: Readonly<Record<string, string>>, kind: string): readonly string[] {
  if (kind === 'default' || !isNumbered(kind)) return [];
  const before = Object.keys(formats).slice(0, Object.keys(formats).indexOf(kind));
  const others = NUMBERED.filter((other) => other !== kind && (before.includes(other) || !Object.hasOwn(formats, other)));
  return others.filter((other) => sameNumbers(formats[kind] as string, wordsOf(kind), numberFormat(formats, other), wordsOf(other))).map(wordsOf);
}

const NUMBERED: readonly string[] = [...Object.keys(DOCUMENT_KINDS), REPORT];

function wordsOf(kind: string): string {
  return kind === REPORT ? REPORT_WORDS : DOCUMENT_KINDS[kind as keyof typeof DOCUMENT_KINDS];
}

/** The checklist of the file review adds up to 100. */
export const evaluation: PackCheck = ({ region, files: { region: file } }) => {
  const { checklist } = region.evaluation;
  const total = checklist.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...(total === 100 ? [] : [file.problem(['evaluation', 'checklist'], `各项分值合计应当为100，现为${total}`)]),
    ...repeated(checklist, ({ id }) => id).map(({ index, key }) => file.problem(['evaluation', 'checklist', index, 'id'], `评查项代码 ${key} 重复`)),
    ...(checklist.some(({ area }) => area === 'time') ? [] : [file.problem(['evaluation', 'checklist'], '评查项中应当有时限（area: time），逾期由它扣分')]),
  ];
};

import { DOCUMENT_KINDS } from '@sidan/domain';
import { repeated, type PackCheck } from './check.js';

const PLACEHOLDERS = ['short', 'kind', 'year', 'n'];

/** Numbers run per office, year and kind: a format without one of them would repeat. */
export const numbers: PackCheck = ({ region, files: { region: file } }) => Object.entries(region.numbers).flatMap(([kind, format]) => {
  const used = [...format.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name as string);
  const missing = ['short', 'year', 'n'].filter((name) => !used.includes(name));
  const unknown = used.filter((name) => !PLACEHOLDERS.includes(name));
  return [
    ...(kind !== 'default' && !Object.hasOwn(DOCUMENT_KINDS, kind) ? [file.problem(['numbers', kind], `没有名为 ${kind} 的文书`)] : []),
    ...(missing.length > 0 ? [file.problem(['numbers', kind], `文号应当包含 ${missing.map((name) => `{${name}}`).join('、')}`)] : []),
    ...(unknown.length > 0 ? [file.problem(['numbers', kind], `文号中不能有 ${unknown.map((name) => `{${name}}`).join('、')}`)] : []),
    ...(kind === 'default' && !used.includes('kind') ? [file.problem(['numbers', kind], 'default 用于多种文书，应当包含 {kind}')] : []),
  ];
});

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

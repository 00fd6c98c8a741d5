import { repeated, type PackCheck } from './check.js';

/** Organisations: known, not repeated, and each township with its supervision and its remedies (行政复议法 24, 行政处罚法 59). */
export const organisations: PackCheck = ({ region, files: { region: file } }) => {
  const known = new Set(region.organisations.map(({ id }) => id));
  const at = (index: number, ...rest: (string | number)[]) => ['organisations', index, ...rest];
  return [
    ...repeated(region.organisations, ({ id }) => id).map(({ index, key }) => file.problem(at(index, 'id'), `机构代码 ${key} 重复`)),
    ...repeated(region.organisations, ({ short, kind }) => `${kind}:${short}`).map(({ index }) => file.problem(at(index, 'short'), '同类机构的简称重复，文号会相同')),
    ...region.organisations.flatMap(({ id, kind, parent, supervisedBy = [], remedies }, index) => [
      ...(parent !== undefined && !known.has(parent) ? [file.problem(at(index, 'parent'), `没有代码为 ${parent} 的机构`)] : []),
      ...supervisedBy.flatMap((other, position) => {
        if (other === id) return [file.problem(at(index, 'supervisedBy', position), '机构不能督办自己')];
        return known.has(other) ? [] : [file.problem(at(index, 'supervisedBy', position), `没有代码为 ${other} 的机构`)];
      }),
      ...(kind === 'township' && supervisedBy.length === 0 ? [file.problem(at(index, 'supervisedBy'), '乡镇、街道应当写明由谁督办，否则逾期无处升级')] : []),
      ...(kind === 'township' && !remedies ? [file.problem(at(index, 'remedies'), '乡镇、街道应当写明复议机关和管辖法院（行政处罚法59）')] : []),
    ]),
    ...(region.organisations.some(({ kind }) => kind === 'township') ? [] : [file.problem(['organisations'], '至少要有一个乡镇或街道')]),
    ...(region.organisations.some(({ kind }) => kind === 'bureau') ? [] : [file.problem(['organisations'], '至少要有一个司法行政机关（kind: bureau），案卷评查由它承担')]),
  ];
};

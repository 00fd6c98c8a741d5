import { ESCALATION_ROLES, isClockName, STATUTORY } from '@sidan/domain';
import { periodOf } from '../period-text.js';
import type { PackProblem } from '../problem.js';
import type { RawClock, RawRegion } from '../raw.js';
import type { YamlFile } from '../yaml-file.js';
import type { PackCheck } from './check.js';

/** Only where the region has one at all (legal.md §10). */
const OPTIONAL: readonly string[] = ['hotline'];

/** Clocks: what the law leaves open is set, with its basis; what the law sets is left alone; rungs lead somewhere. */
export const clocks: PackCheck = ({ region, files: { region: file } }) => [
  ...Object.values(STATUTORY).filter(({ policyMaySet, name }) => policyMaySet && !OPTIONAL.includes(name) && region.clocks[name]?.period === undefined)
    .map(({ name, title }) => file.problem(['clocks', name, 'period'], `法律没有规定“${title}”的期限，本区域应当写明`)),
  ...Object.entries(region.clocks).flatMap(([name, clock]) => [...periodProblems(file, name, clock), ...rungProblems(file, name, clock, region)]),
];

function periodProblems(file: YamlFile, name: string, { period, max, basis }: RawClock): PackProblem[] {
  if (max !== undefined && name !== 'statement') return [file.problem(['clocks', name, 'max'], '只有陈述申辩可以写最长期限，请删去')];
  if (name === 'default') return period === undefined ? [] : [file.problem(['clocks', name, 'period'], 'default 只写提醒和升级，不写期限')];
  if (!isClockName(name)) return [file.problem(['clocks', name], `没有名为 ${name} 的时限`)];
  const { title, basis: article, policyMaySet } = STATUTORY[name];
  if (period === undefined) return basis === undefined ? [] : [file.problem(['clocks', name, 'basis'], '没有写期限（period），依据不起作用，请删去')];
  if (!policyMaySet) return [file.problem(['clocks', name, 'period'], `“${title}”的期限由${article}规定，本区域不能更改`)];
  return basis === undefined ? [file.problem(['clocks', name, 'basis'], '应当写明期限的依据，没有的写“内部规范”')] : [];
}

function rungProblems(file: YamlFile, name: string, { escalate = [] }: RawClock, { organisations }: RawRegion): PackProblem[] {
  if (escalate.length > 0 && isClockName(name) && STATUTORY[name].onDue === 'lapse') return [file.problem(['clocks', name, 'escalate'], `“${STATUTORY[name].title}”到期即发生后果，没有逾期升级`)];
  const townships = organisations.filter(({ kind }) => kind === 'township');
  return escalate.flatMap(({ after, role, at }, index) => {
    const path = ['clocks', name, 'escalate', index];
    const [previous, now] = [escalate[index - 1], periodOf(after)];
    const needed = at === 'second-supervising' ? 2 : 1;
    const short = at === 'own' ? [] : townships.filter(({ supervisedBy = [] }) => supervisedBy.length < needed);
    return [
      ...(ESCALATION_ROLES.includes(role) ? [] : [file.problem([...path, 'role'], `不能升级到 ${role}；可以是：${ESCALATION_ROLES.join('、')}`)]),
      ...(previous && periodOf(previous.after).unit === now.unit && periodOf(previous.after).n > now.n ? [file.problem([...path, 'after'], '升级应当由近及远：这一级早于上一级')] : []),
      ...short.map(({ id }) => file.problem([...path, 'at'], `${id} 没有第${needed}级督办机构（supervisedBy），升级无处可去`)),
    ];
  });
}

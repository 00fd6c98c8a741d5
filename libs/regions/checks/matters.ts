import type { CountedParty, FineModel } from '@sidan/domain';
import type { PackProblem } from '../problem.js';
import type { RawMatter, RawPenalty } from '../raw.js';
import type { YamlFile } from '../yaml-file.js';
import { repeated, type PackCheck } from './check.js';

/** Matters: codes, validity, the department that co-reviews, and amounts that make sense. */
export const matters: PackCheck = ({ region, matters: list, files: { matters: file } }) => {
  const departments = new Set(region.organisations.filter(({ kind }) => kind === 'department').map(({ id }) => id));
  const secondTier = region.review.rules.some(({ tier }) => tier >= 2);
  return [
    ...repeated(list, ({ code }) => code).map(({ index, key }) => file.problem(['matters', index, 'code'], `事项代码 ${key} 重复`)),
    ...list.flatMap((matter, index) => {
      const at = (...rest: (string | number)[]) => ['matters', index, ...rest];
      const { department, validFrom, validTo } = matter;
      return [
        ...(department !== undefined && !departments.has(department) ? [file.problem(at('department'), `没有代码为 ${department} 的部门`)] : []),
        ...(department === undefined && secondTier ? [file.problem(at('department'), '本区域有部门协审，事项应当写明主管部门')] : []),
        ...(validTo !== undefined && validTo < validFrom ? [file.problem(at('validTo'), `失效日 ${validTo} 早于生效日 ${validFrom}`)] : []),
        ...fineProblems(file, at('penalty', 'citizen'), matter.penalty.citizen),
        ...fineProblems(file, at('penalty', 'organisation'), matter.penalty.organisation),
        ...(['citizen', 'organisation'] as const).flatMap((party) => kindProblems(file, at('penalty', party), matter.penalty, party)),
        ...discretionProblems(file, at('penalty', 'discretion'), matter),
        ...periodRuleProblems(file, at('decisionPeriodRules'), matter),
      ];
    }),
  ];
};

function fineProblems(file: YamlFile, at: readonly (string | number)[], model: FineModel): PackProblem[] {
  if ((model.type === 'range' || model.type === 'percentage' || model.type === 'multiple') && model.min > model.max) return [file.problem([...at, 'min'], `下限 ${model.min} 大于上限 ${model.max}`)];
  if (model.type === 'range' && model.max === 0) return [file.problem([...at, 'max'], '上限为零；没有罚款的写 type: none')];
  if (model.type !== 'per-unit') return [];
  return [
    ...(model.maxAmount !== undefined && model.maxAmount < model.amount ? [file.problem([...at, 'maxAmount'], `单价上限 ${model.maxAmount} 小于单价 ${model.amount}`)] : []),
    ...(model.cap !== undefined && model.cap < model.amount ? [file.problem([...at, 'cap'], `总额上限 ${model.cap} 小于单价 ${model.amount}`)] : []),
  ];
}

/** 警告或者罚款 needs both; with no fine there is only 警告. */
function kindProblems(file: YamlFile, at: readonly (string | number)[], penalty: RawPenalty, party: CountedParty): PackProblem[] {
  const { type, warning = penalty.warning } = penalty[party];
  return warning === 'or' && type === 'none' ? [file.problem(at, '没有罚款的，不能写“警告或者罚款”（warning: or）')] : [];
}

/** 裁量基准 (行政处罚法 34) stays inside the range that the law sets; only a range can be divided. */
function discretionProblems(file: YamlFile, at: readonly (string | number)[], { penalty }: RawMatter): PackProblem[] {
  const steps = penalty.discretion ?? [];
  const twice = (['citizen', 'organisation'] as const).flatMap((counted) => repeated(steps.filter(({ party = counted }) => party === counted), ({ name }) => name).map(({ key }) => key));
  const named = [...new Set(twice)].map((name) => file.problem([...at, steps.findLastIndex((step) => step.name === name), 'name'], `档次“${name}”重复，处罚建议按名称选用档次`));
  return [...named, ...steps.flatMap(({ min, max, party }, index) => {
    const models = party === undefined ? [penalty.citizen, penalty.organisation] : [penalty[party]];
    const inside = models.every((model) => model.type === 'range' && model.min <= min && max <= model.max);
    return [
      ...(min > max ? [file.problem([...at, index, 'min'], `下限 ${min} 大于上限 ${max}`)] : []),
      ...(inside ? [] : [file.problem([...at, index], '裁量档次超出罚则的幅度；公民和单位幅度不同的，应当写 party')]),
    ];
  })];
}

function periodRuleProblems(file: YamlFile, at: readonly (string | number)[], { decisionPeriodRules = [] }: RawMatter): PackProblem[] {
  return [
    ...repeated(decisionPeriodRules, ({ id }) => id).map(({ index, key }) => file.problem([...at, index, 'id'], `代码 ${key} 重复`)),
    ...decisionPeriodRules.flatMap(({ effect, max, afterRule }, index) => {
      if (effect === 'extend' && max === undefined) return [file.problem([...at, index, 'max'], '延长应当写明最长期限（行政处罚法60）')];
      const first = afterRule === undefined || decisionPeriodRules.some((rule) => rule.id === afterRule && rule.effect === 'extend');
      return first ? [] : [file.problem([...at, index, 'afterRule'], `没有代码为 ${afterRule} 的延长依据`)];
    }),
  ];
}

import type { PackCheck } from './check.js';

/** Review, hearing and discussion: thresholds in order, tiers that somebody can staff (行政处罚法 57, 58, 63). */
export const review: PackCheck = ({ region, people, files: { region: file } }) => {
  const { rules, panel } = region.review;
  const holders = (role: string) => new Set(people.filter(({ posts }) => posts.some((post) => post.role === role)).map(({ username }) => username)).size;
  const thirdTier = rules.some(({ tier }) => tier === 3);
  const amounts = [['hearing', region.hearing], ['discussion.fineAtLeast', region.discussion.fineAtLeast]] as const;
  return [
    ...(rules.some(({ tier, when }) => tier === 1 && when.type === 'always') ? [] : [file.problem(['review', 'rules'], '第1级审核应当有 type: always 的规则：每个普通程序案件都由乡镇主审')]),
    ...amounts.flatMap(([name, pair]) => (pair && pair.citizen > pair.organisation ? [file.problem([...name.split('.'), 'citizen'], '公民的数额标准高于单位，请核对')] : [])),
    ...(region.hearing.citizen === 0 || region.hearing.organisation === 0 ? [file.problem(['hearing'], '听证数额标准不能为零')] : []),
    ...(panel.lawyers > panel.opinions ? [file.problem(['review', 'panel', 'lawyers'], `律师意见数 ${panel.lawyers} 多于会审意见数 ${panel.opinions}`)] : []),
    ...(thirdTier && holders('panel-lawyer') < panel.lawyers ? [file.problem(['review', 'panel', 'lawyers'], `会审需要${panel.lawyers}名律师，people.yaml 中只有${holders('panel-lawyer')}名`)] : []),
    ...(thirdTier && holders('bureau-reviewer') === 0 ? [file.problem(['review', 'rules'], '有第3级审核，但 people.yaml 中没有司法局审核负责人（bureau-reviewer）')] : []),
  ];
};

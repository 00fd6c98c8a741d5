import type { CaseCommand } from '@sidan/domain';
import { FILE_STEPS, onSlip, type StepsOf } from './step-table.js';

const shortcoming = onSlip('evaluation', 'main');
const evaluate = onSlip('evaluation', 'main');

export const CASE_STEPS: StepsOf<CaseCommand> = {
  ...FILE_STEPS,
  'accept-report': onSlip('intake', 'main')('行政处罚法 22、24'),
  'refuse-report': onSlip('intake', 'return')('行政处罚法 47、54'),
  'merge-report': onSlip('intake', 'other')('行政处罚法 29、47'),
  'assign-job': onSlip('dispatch', 'main')('行政处罚法 22、24'),
  'take-job': onSlip('dispatch', 'main')('行政处罚法 42①'),
  'return-job': onSlip('dispatch', 'return')('『派单规则』'),
  'score-file': evaluate('行政处罚法 75；『案卷评查规则』'),
  'record-satisfaction': evaluate('『评单规则』'), 'record-return-visit': evaluate('『评单规则』'),
  'assign-shortcoming': shortcoming('『评单规则』'), 'resolve-shortcoming': shortcoming('『评单规则』'),
};

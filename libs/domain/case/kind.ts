import { assignJob } from '../dispatch/assign-job.js';
import { concludeJob } from '../dispatch/conclude-job.js';
import { returnJob } from '../dispatch/return-job.js';
import { takeJob } from '../dispatch/take-job.js';
import { recordReturnVisit } from '../evaluation/record-return-visit.js';
import { recordSatisfaction } from '../evaluation/record-satisfaction.js';
import { barredFrom } from '../evaluation/no-part.js';
import { scoreFile } from '../evaluation/score-file.js';
import { assignShortcoming, resolveShortcoming } from '../evaluation/shortcomings.js';
import { checkAccess } from '../file/access.js';
import { guardClocks } from '../file/clock-guard.js';
import type { FileCommand } from '../file/commands.js';
import { decideOnFile } from '../file/decide.js';
import type { Facts } from '../file/facts.js';
import { isFileCommand } from '../file/file-access.js';
import type { Decision, FileKind } from '../file/kind.js';
import { refuseFile } from '../file/refusals.js';
import type { FileRules } from '../file/rules.js';
import { tasksHolder } from '../file/task-authority.js';
import { acceptReport } from '../intake/accept-report.js';
import { mergeReport } from '../intake/merge-report.js';
import { refuseReport } from '../intake/refuse-report.js';
import { registerReport } from '../intake/register-report.js';
import { CASE_ACCESS } from './access.js';
import type { CaseCommand, RegisterReport } from './commands.js';
import type { CaseEntry } from './entries.js';
import { evolveCase } from './evolve.js';
import { caseHeadline } from './headline.js';
import type { CaseState } from './model.js';
import { caseNeeds } from './needs.js';
import { whyCaseShut } from './shut.js';
import { caseTasks, caseWaitsFor } from './tasks.js';

type OwnCommand = Exclude<CaseCommand, FileCommand | RegisterReport>;
type Decide<Type extends OwnCommand['type']> = (state: CaseState, command: Extract<OwnCommand, { type: Type }>, facts: Facts) => Decision;

const DECISIONS: { readonly [Type in OwnCommand['type']]: Decide<Type> } = {
  'accept-report': acceptReport, 'refuse-report': refuseReport, 'merge-report': mergeReport,
  'assign-job': assignJob, 'take-job': takeJob, 'return-job': returnJob, 'conclude-job': concludeJob,
  'score-file': scoreFile, 'record-satisfaction': recordSatisfaction, 'record-return-visit': recordReturnVisit,
  'assign-shortcoming': assignShortcoming, 'resolve-shortcoming': resolveShortcoming,
};

/** No period of a case ends a right: its clocks are all duties. None of its tasks asks a certificate of whoever has it, and 回避 is decided in the proceeding. */
export const CASE_RULES: FileRules<CaseState> = { tasks: caseTasks, onDue: () => [], barredFrom };

/** 四单 case: the whole life of one incident. */
export const caseKind: FileKind<CaseState, CaseCommand, CaseEntry> = {
  kind: 'case',
  stateVersion: 4,
  needs: caseNeeds,
  decide: (state, command, facts) => guardClocks(() => decideCase(state, command, facts)),
  evolve: evolveCase,
  tasks: caseTasks,
  papers: ({ photos, reportedAt }) => photos.map((sha256) => ({ sha256, kind: 'photo', act: null, at: reportedAt })),
  waitingFor: caseWaitsFor,
  headline: caseHeadline,
  ended,
};

function decideCase(state: CaseState | null, command: CaseCommand, facts: Facts): Decision {
  if (command.type === 'register-report') {
    const placed = state ?? { orgId: command.orgId, matter: null, readers: [command.orgId] };
    return checkAccess(CASE_ACCESS['register-report'], placed, facts.actor, facts.policy)
      ?? (state ? refuseFile('file-already-opened', `案件${state.reportNo}已经登记。`) : registerReport(command, facts));
  }
  if (state === null) return refuseFile('file-not-opened', '案件尚未登记，应当先登记。');
  return checkAccess(CASE_ACCESS[command.type], state, facts.actor, facts.policy)
    ?? whyCaseShut(state, command.type, facts)
    ?? tasksHolder(state, caseTasks(state), command, facts)
    ?? (isFileCommand(command) ? decideOnFile(state, command, facts, CASE_RULES) : decideOwn(state, command, facts));
}

/** The table names the command's own decision, so its parameter fits by construction. */
function decideOwn<Type extends OwnCommand['type']>(state: CaseState, command: Extract<OwnCommand, { type: Type }>, facts: Facts): Decision {
  return DECISIONS[command.type](state, command, facts);
}

/** A closed case lives on while a shortcoming is still to be put right. */
function ended(state: CaseState): boolean {
  if (state.phase === 'closed') return state.evaluation.shortcomings.every((one) => one.resolvedAt !== null);
  return state.phase === 'refused' || state.phase === 'merged';
}

import { DOCUMENT_KINDS, REMEDY_KINDS, STATUTORY, isClockName, type CaseState, type FileState, type Policy, type ProceedingState } from '@sidan/domain';
import { API_KINDS } from '../file-kinds.js';
import type { Names } from '../view/names.js';
import type { LedgerWords } from './words.js';

/** Words from the file as it stands: nothing that an entry points at is ever taken out of a state. */
export function ledgerWords(state: FileState, names: Names, policy: Policy): LedgerWords {
  return { ...names, ...commonWords(state, policy), ...(state.kind === 'case' ? caseWords(state as CaseState, names) : proceedingWords(state as ProceedingState)) };
}

const GONE = '（已不在案卷上）';

function commonWords(state: FileState, policy: Policy): Pick<LedgerWords, 'clock' | 'task' | 'checklistItem' | 'rule'> {
  const { actions } = API_KINDS[state.kind];
  const rules = policy.matters.flatMap(({ decisionPeriodRules }) => decisionPeriodRules);
  return {
    clock: (key) => state.clocks[key]?.title ?? titleByName(key),
    // A task's key begins with the action that completes it.
    task: (key) => actions[key.split(':')[0] ?? '']?.title ?? GONE,
    checklistItem: (id) => policy.evaluation.checklist.find((item) => item.id === id)?.text ?? (id === 'return-visit' ? '回访' : GONE),
    rule: (id) => rules.find((rule) => rule.id === id)?.citation ?? GONE,
  };
}

function titleByName(key: string): string {
  const name = key.split(':')[0] ?? '';
  return isClockName(name) ? STATUTORY[name].title : GONE;
}

type Own = Pick<LedgerWords, 'document' | 'evidence' | 'preservation' | 'remedy' | 'shortcoming' | 'job'>;
const NONE: Own = { document: () => GONE, evidence: () => GONE, preservation: () => GONE, remedy: () => GONE, shortcoming: () => GONE, job: () => GONE };

function caseWords({ jobs, evaluation }: CaseState, names: Names): Own {
  return {
    ...NONE,
    shortcoming: (id) => evaluation.shortcomings.find((one) => one.id === id)?.text ?? GONE,
    job: (id) => {
      const job = jobs.find((one) => one.id === id);
      return job ? names.matter(job.matter) : GONE;
    },
  };
}

function proceedingWords({ documents, evidence, preservations, remedies }: ProceedingState): Own {
  return {
    ...NONE,
    document: (id) => {
      const document = documents.find((one) => one.id === id);
      return document ? `${DOCUMENT_KINDS[document.kind]}（${document.number}）` : GONE;
    },
    evidence: (id) => evidence.find((one) => one.id === id)?.title ?? GONE,
    preservation: (id) => preservations.find((one) => one.id === id)?.items ?? GONE,
    remedy: (id) => {
      const remedy = remedies.find((one) => one.id === id);
      return remedy ? `${remedy.organ}${REMEDY_KINDS[remedy.kind]}` : GONE;
    },
  };
}

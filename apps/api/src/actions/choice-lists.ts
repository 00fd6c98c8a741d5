/** Lists of the file view that a form may choose from; each file gives those of its kind. */
export const COMMON_LISTS = ['tasks', 'claimable-tasks', 'my-tasks', 'movable-tasks', 'task-takers', 'people', 'escalations-open', 'clocks-late'] as const;
export const CASE_LISTS = [...COMMON_LISTS, 'matters', 'organisations', 'jobs-open', 'officers', 'other-cases', 'checklist', 'shortcomings-unassigned', 'shortcomings-open', 'shortcoming-owners'] as const;
export const PROCEEDING_LISTS = [
  ...COMMON_LISTS, 'officers', 'heads', 'hosts', 'recusable', 'recusals-open', 'evidence', 'unserved-documents', 'preservations-proposed', 'preservations-held',
  'discretion-steps', 'clocks-extendable', 'extension-rules', 'suspension-rules', 'remedies-unreplied', 'remedies-open',
] as const;

export type CaseList = (typeof CASE_LISTS)[number];
export type ProceedingList = (typeof PROCEEDING_LISTS)[number];
/** Chosen before there is a file: from the lists of the region. */
export type ReportList = 'regions' | 'organisations' | 'matters';
export type ChoiceList = CaseList | ProceedingList | ReportList;

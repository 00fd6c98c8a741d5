/** Whose judgement a task asks for. */
export type Tier = 'township' | 'department' | 'bureau' | 'head';

export const TIERS: Readonly<Record<Tier, string>> = { township: '乡镇主审', department: '部门法制科', bureau: '司法局会审', head: '负责人审批' };

const TIER_OF_ROLE: Readonly<Record<string, Tier>> = {
  'township-reviewer': 'township', 'department-reviewer': 'department', 'bureau-reviewer': 'bureau', 'panel-lawyer': 'bureau', 'responsible-head': 'head',
};

/** Each task of review or approval, and the steps that answer it: the way forward first. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'approve-review': ['approve-review', 'return-review', 'record-panel-opinion'],
  'record-panel-opinion': ['record-panel-opinion'],
  'record-guidance': ['record-guidance'],
  'approve-filing': ['approve-filing', 'return-filing', 'decline-filing'],
  'approve-treatment': ['approve-treatment', 'record-discussion', 'reject-treatment'],
  'issue-decision': ['issue-decision'],
  'approve-closure': ['approve-closure', 'return-closure'],
  'decide-recusal': ['decide-recusal'],
  'approve-preservation': ['approve-preservation', 'refuse-preservation'],
  'decide-deferral': ['decide-deferral'],
  'resume-investigation': ['resume-investigation', 'review-suspension'],
  'apply-court-enforcement': ['apply-court-enforcement'],
};

export const REVIEW_TASKS: readonly string[] = Object.keys(ANSWERS);

export function tierOf(role: string): Tier {
  return TIER_OF_ROLE[role] ?? 'head';
}

export function answersTo(task: string, panel: boolean): readonly string[] {
  return (ANSWERS[task] ?? []).filter((action) => panel || action !== 'record-panel-opinion');
}

/** Steps that send back what was marked: the marked points are theirs to name. */
export function returnsPoints(action: string): boolean {
  return action === 'return-review' || action === 'reject-treatment' || action === 'return-filing' || action === 'return-closure';
}

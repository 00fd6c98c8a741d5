import { SYSTEM_ONLY, type AccessRule } from '../../file/access.js';
import { FILE_ACCESS } from '../../file/file-access.js';
import type { ProceedingCommand } from './commands.js';

const officers: AccessRule = { roles: ['officer', 'team-leader'], at: 'own' };
const head: AccessRule = { roles: ['responsible-head'], at: 'own' };
/** Who is on the spot when the party asks, or asks it of himself. */
const takingPart: AccessRule = {
  roles: ['officer', 'team-leader', 'township-reviewer', 'department-reviewer', 'bureau-reviewer', 'panel-lawyer', 'responsible-head'], at: 'reader',
};
const reviewers: AccessRule = { roles: ['township-reviewer', 'department-reviewer', 'bureau-reviewer'], at: 'reader' };

/** Who may take which step of a proceeding; relations to the case itself (承办人, 未参与调查) are rules besides: of the officer who takes a step in `takers`, of whoever judges in each decision. */
export const PROCEEDING_ACCESS: Readonly<Record<ProceedingCommand['type'], AccessRule>> = {
  ...FILE_ACCESS,
  'open-proceeding': SYSTEM_ONLY,

  'assign-investigators': { roles: ['team-leader'], at: 'own' },
  'identify-party': officers, 'add-evidence': officers,
  'record-guidance': { roles: ['bureau-reviewer'], at: 'bureau' },
  'propose-filing': officers, 'approve-filing': head, 'return-filing': head, 'decline-filing': head,

  // The reviewer’s own head decides on him; the leader only records what the organ above decided of the office’s head.
  'request-recusal': takingPart, 'decide-recusal': { roles: ['responsible-head', 'team-leader'], at: 'reader' },
  'propose-preservation': officers, 'approve-preservation': head, 'refuse-preservation': head, 'dispose-preservation': officers,
  'order-correction': officers, 'verify-correction': officers,
  'extend-clock': head, 'suspend-investigation': head, 'review-suspension': head, 'resume-investigation': head,
  'submit-final-report': officers,

  'approve-review': reviewers, 'return-review': reviewers,
  'record-panel-opinion': { roles: ['panel-lawyer', 'bureau-reviewer'], at: 'bureau' },
  'approve-treatment': head, 'reject-treatment': head, 'record-discussion': head,

  'confirm-address': officers, 'issue-prior-notice': officers, 'serve-document': officers,
  'record-statement': officers, 'waive-statement': officers, 'reexamine-statement': officers,
  'request-hearing': officers, 'notify-hearing': { roles: ['township-reviewer'], at: 'own' },
  'hold-hearing': { roles: ['township-reviewer'], at: 'own' }, 'conclude-hearing': { roles: ['township-reviewer'], at: 'own' },

  'issue-decision': head, 'publish-decision': officers, 'withdraw-publication': officers,
  'record-payment': officers, 'record-refund': officers, 'request-deferral': officers, 'decide-deferral': head, 'issue-demand': officers,
  'record-remedy': officers, 'reply-remedy': officers, 'conclude-remedy': officers,
  'propose-court-enforcement': officers, 'apply-court-enforcement': head, 'record-court-result': officers,

  'propose-closure': officers, 'approve-closure': head, 'return-closure': head,
};

import type { ProceedingCommand } from '@sidan/domain';
import { FILE_STEPS, onSlip, type StepsOf } from './step-table.js';

const main = onSlip('closure', 'main');
const other = onSlip('closure', 'other');
const back = onSlip('closure', 'return');

export const PROCEEDING_STEPS: StepsOf<ProceedingCommand> = {
  ...FILE_STEPS,
  'assign-investigators': other('行政处罚法 42'), 'identify-party': main('行政处罚法 40、54'), 'add-evidence': main('行政处罚法 46、54、55'),
  'record-guidance': main('首案必指导（区域规范）'),
  'propose-filing': main('行政处罚法 54②'), 'approve-filing': main('行政处罚法 54②'), 'return-filing': back('行政处罚法 54'), 'decline-filing': back('行政处罚法 36、54'),

  'request-recusal': other('行政处罚法 43'), 'decide-recusal': other('行政处罚法 43③'),
  'propose-preservation': other('行政处罚法 56'), 'approve-preservation': other('行政处罚法 56'), 'refuse-preservation': back('行政处罚法 56'), 'dispose-preservation': other('行政处罚法 56'),
  'order-correction': main('行政处罚法 28①'), 'verify-correction': main('行政处罚法 28①'),
  'extend-clock': other('行政处罚法 60'), 'suspend-investigation': other('行政处罚法 60'), 'review-suspension': other('行政处罚法 60；内部规范'), 'resume-investigation': other('行政处罚法 60'),
  'submit-final-report': main('行政处罚法 57、58'),

  'approve-review': main('行政处罚法 58'), 'return-review': back('行政处罚法 58'), 'record-panel-opinion': main('行政处罚法 58（联合会审）'),
  'approve-treatment': main('行政处罚法 57①'), 'reject-treatment': back('行政处罚法 57'), 'record-discussion': main('行政处罚法 57②'),

  'confirm-address': other('行政处罚法 61②'), 'issue-prior-notice': main('行政处罚法 44'), 'serve-document': main('行政处罚法 61；民事诉讼法 87–95'),
  'record-statement': main('行政处罚法 45'), 'waive-statement': other('行政处罚法 62'), 'reexamine-statement': main('行政处罚法 45①'),
  'request-hearing': other('行政处罚法 63、64(1)'), 'notify-hearing': main('行政处罚法 64(2)–(4)'), 'hold-hearing': main('行政处罚法 64'), 'conclude-hearing': main('行政处罚法 65'),

  'issue-decision': main('行政处罚法 57、59'), 'publish-decision': main('行政处罚法 48①'), 'withdraw-publication': other('行政处罚法 48②'),
  'record-payment': main('行政处罚法 67'), 'record-refund': other('行政处罚法 4、67'), 'request-deferral': other('行政处罚法 66②'), 'decide-deferral': other('行政处罚法 66②'), 'issue-demand': main('行政强制法 35、54'),
  'record-remedy': other('行政复议法 20；行政诉讼法 45、46'), 'reply-remedy': other('行政复议法 48；行政诉讼法 67'), 'conclude-remedy': other('行政复议法 62；行政诉讼法 69'),
  'propose-court-enforcement': main('行政强制法 53、54；行政处罚法 58'), 'apply-court-enforcement': main('行政强制法 53–55'), 'record-court-result': main('行政强制法 56、57'),

  'propose-closure': main('行政处罚法 57、67；结案审批'), 'approve-closure': main('行政处罚法 57、67；结案审批'), 'return-closure': back('结案审批'),
};

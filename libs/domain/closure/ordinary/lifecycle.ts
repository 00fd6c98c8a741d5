import type { Lifecycle } from '../../file/lifecycle.js';
import type { ProceedingCommand } from './commands.js';
import type { ProceedingPhase } from './model.js';

type Type = ProceedingCommand['type'];
type Row = Partial<Record<Type, readonly ProceedingPhase[]>>;

/** Steps that leave a file where it is, in every phase before its end. */
const anywhere = (phase: ProceedingPhase): Row => ({
  'adopt-calendar': [phase], 'claim-task': [phase], 'release-task': [phase], 'assign-task': [phase],
  'acknowledge-escalation': [phase], urge: [phase], 'take-over': [phase], 'fire-clock': [phase],
  // Reviews and heads’ decisions are to come after the decision too: 申请法院执行, 延期, 结案.
  'request-recusal': [phase], 'decide-recusal': [phase],
});

/** Before the decision: the file still grows. */
const building = (phase: ProceedingPhase): Row => ({
  ...anywhere(phase),
  'add-evidence': [phase], 'assign-investigators': [phase],
  'order-correction': [phase], 'verify-correction': [phase], 'serve-document': [phase], 'confirm-address': [phase],
});

/** Who the party is belongs to the investigation: what is reviewed, noticed and heard must stay with the person it was about (行政处罚法 40、44). */
const inquiring = (phase: ProceedingPhase): Row => ({ ...building(phase), 'identify-party': [phase] });

/** What an earlier decision that fell leaves to be undone while the case is decided anew (责令重新作出). */
const undoing = (phase: ProceedingPhase): Row => ({ 'withdraw-publication': [phase], 'record-refund': [phase] });

/** Once filed: the 90 days run, and only a rule can stretch them. */
const filed = (phase: ProceedingPhase): Row => ({
  ...building(phase),
  'extend-clock': [phase], 'record-discussion': [phase], 'suspend-investigation': [phase], 'review-suspension': [phase], 'resume-investigation': [phase],
  ...undoing(phase),
});

/** Phases that the seven working days of a preservation can reach into; a hearing's seven lie beyond them (行政处罚法 56、64(2)). */
const holding = (phase: ProceedingPhase): Row => ({ ...filed(phase), 'dispose-preservation': [phase] });

/** 普通程序: for each phase, each step that may be taken there and where it can lead. */
export const PROCEEDING_LIFECYCLE: Lifecycle<ProceedingPhase, Type> = {
  // 不予立案 also from here: what is time-barred or not proven cannot even be proposed (行政处罚法 36、54).
  verification: { ...inquiring('verification'), 'propose-filing': ['filing'], 'decline-filing': ['ended'] },
  filing: { ...inquiring('filing'), 'approve-filing': ['investigation'], 'return-filing': ['verification'], 'decline-filing': ['ended'] },
  investigation: {
    ...holding('investigation'), 'identify-party': ['investigation'],
    'record-guidance': ['investigation'],
    'propose-preservation': ['investigation'], 'approve-preservation': ['investigation'], 'refuse-preservation': ['investigation'],
    'submit-final-report': ['review'],
  },
  review: { ...holding('review'), 'record-panel-opinion': ['review'], 'approve-review': ['review', 'treatment'], 'return-review': ['investigation'] },
  treatment: {
    ...holding('treatment'),
    'approve-treatment': ['prior-notice', 'decision'], 'record-discussion': ['treatment', 'prior-notice', 'decision', 'investigation'], 'reject-treatment': ['investigation'],
  },
  'prior-notice': { ...holding('prior-notice'), 'issue-prior-notice': ['prior-notice'], 'reject-treatment': ['investigation'], 'serve-document': ['prior-notice', 'statement'], 'fire-clock': ['prior-notice', 'statement'] },
  statement: {
    ...holding('statement'),
    'record-statement': ['statement'], 'waive-statement': ['statement', 'decision'], 'reexamine-statement': ['statement', 'decision'],
    'request-hearing': ['hearing'], 'fire-clock': ['statement', 'decision'],
  },
  hearing: {
    ...holding('hearing'),
    'record-statement': ['hearing'], 'reexamine-statement': ['hearing'],
    'notify-hearing': ['hearing'], 'hold-hearing': ['hearing', 'statement', 'decision'], 'conclude-hearing': ['review-after-hearing'],
  },
  'review-after-hearing': {
    ...filed('review-after-hearing'), 'record-statement': ['review-after-hearing'], 'reexamine-statement': ['review-after-hearing'],
    'record-panel-opinion': ['review-after-hearing'], 'approve-review': ['review-after-hearing', 'decision'], 'return-review': ['investigation'],
  },
  decision: {
    ...holding('decision'), 'reexamine-statement': ['decision'], 'record-statement': ['decision'],
    // 期间不包括在途时间: asked for in time, it counts though it arrives after the lapse was noted (民事诉讼法 85④).
    'request-hearing': ['hearing'],
    'record-discussion': ['decision', 'investigation'], 'reject-treatment': ['investigation'], 'issue-decision': ['service'],
  },
  service: {
    ...anywhere('service'), ...undoing('service'), 'assign-investigators': ['service'], 'confirm-address': ['service'], 'verify-correction': ['service'],
    'dispose-preservation': ['service'], 'serve-document': ['service', 'performance'], 'fire-clock': ['service', 'performance'],
  },
  performance: {
    ...anywhere('performance'), 'assign-investigators': ['performance'], 'confirm-address': ['performance'], 'serve-document': ['performance'], 'dispose-preservation': ['performance'],
    'verify-correction': ['performance'], 'publish-decision': ['performance'], 'withdraw-publication': ['performance'],
    'record-payment': ['performance'], 'record-refund': ['performance'], 'request-deferral': ['performance'], 'decide-deferral': ['performance'], 'issue-demand': ['performance'],
    'record-remedy': ['performance'], 'reply-remedy': ['performance'], 'conclude-remedy': ['performance', 'investigation'],
    'propose-court-enforcement': ['performance'], 'record-panel-opinion': ['performance'], 'approve-review': ['performance'], 'return-review': ['performance'],
    'apply-court-enforcement': ['court-enforcement'], 'propose-closure': ['closing'],
  },
  'court-enforcement': {
    ...anywhere('court-enforcement'), 'assign-investigators': ['court-enforcement'], 'record-payment': ['court-enforcement'], 'record-refund': ['court-enforcement'], 'record-court-result': ['performance', 'court-enforcement'], 'verify-correction': ['court-enforcement'],
    'record-remedy': ['performance', 'court-enforcement'],
  },
  closing: {
    ...anywhere('closing'), 'record-remedy': ['performance', 'closing'], 'publish-decision': ['closing'], 'record-payment': ['closing'], 'record-refund': ['closing'],
    'approve-closure': ['ended'], 'return-closure': ['performance'],
  },
  // What ended before next year's calendar was there learns whether it was in time.
  // The end is the office's; what comes from outside afterwards is on file, and takes the file up again where something is left to do.
  ended: {
    'adopt-calendar': ['ended'],
    'record-remedy': ['performance', 'ended'], 'record-payment': ['performance', 'ended'], 'publish-decision': ['ended'], 'assign-investigators': ['ended'],
  },
};

/** In the order of the procedure. */
export const PHASE_WORDS: Readonly<Record<ProceedingPhase, string>> = {
  verification: '线索核查', filing: '立案审批', investigation: '调查取证', review: '法制审核', treatment: '审批处理意见', 'prior-notice': '事先告知',
  statement: '陈述申辩', hearing: '听证', 'review-after-hearing': '听证后法制审核', decision: '作出决定', service: '送达决定书', performance: '履行',
  'court-enforcement': '申请法院执行', closing: '结案审批', ended: '已结案',
};

import type { ProceedingCommand } from '../../commands.js';
import { bare, someoneWhoMay } from '../anyone.js';
import { upTo, WITH_HEARING } from '../stages.js';
import type { Play } from '../play.js';
import { gate } from './gate.js';

const shut = (play: Play, type: ProceedingCommand['type']) => play.refusal(someoneWhoMay(type), bare(type));

/** Steps that people expect, before it is their turn. */
export const SHUT_GATES = [
  gate('not-filed', 'a final report on what was not filed', () => shut(upTo('filing'), 'submit-final-report')),
  gate('not-investigated', 'decided while it is investigated', () => shut(upTo('investigation'), 'issue-decision')),
  gate('not-reviewed', 'decided while it is reviewed', () => shut(upTo('review'), 'issue-decision')),
  gate('not-reviewed', 'decided after the hearing, before the review', () => shut(upTo('review-after-hearing'), 'issue-decision')),
  gate('not-approved', 'noticed before the treatment is approved', () => shut(upTo('treatment'), 'issue-prior-notice')),
  gate('notice-not-served', 'decided before the party was told', () => shut(upTo('prior-notice'), 'issue-decision')),
  gate('statement-period-running', 'decided while the party may speak', () => shut(upTo('statement'), 'issue-decision')),
  gate('hearing-period-running', 'decided while a hearing may be asked for', () => shut(upTo('statement', WITH_HEARING).take('officer-1', { type: 'waive-statement', signedSha256: 'sha-waiver' }), 'issue-decision')),
  gate('hearing-not-asked', 'called without being asked for', () => shut(upTo('statement', WITH_HEARING), 'notify-hearing')),
  gate('hearing-not-concluded', 'decided before the hearing', () => shut(upTo('hearing'), 'issue-decision')),
  gate('not-decided', 'paid before there is a decision', () => shut(upTo('decision'), 'record-payment')),
  gate('decision-not-served', 'closed before it is served', () => shut(upTo('service'), 'propose-closure')),
  gate('court-not-asked', 'a court’s answer to nothing', () => shut(upTo('performance'), 'record-court-result')),
  gate('court-has-it', 'closed while the court has it', () => shut(upTo('court-enforcement'), 'propose-closure')),
  gate('closure-not-proposed', 'closed without a proposal', () => shut(upTo('performance'), 'approve-closure')),
];

import { SYSTEM_ONLY, type AccessRule } from '../file/access.js';
import type { Role } from '../file/actor.js';
import { FILE_ACCESS } from '../file/file-access.js';
import type { CaseCommand } from './commands.js';

const HANDLERS: readonly Role[] = ['grid-worker', 'intake-clerk', 'dispatcher', 'officer', 'team-leader'];
const clerk: AccessRule = { roles: ['intake-clerk'], at: 'own' };
const takers: AccessRule = { roles: ['team-leader', 'officer'], at: 'own' };
const leaders: AccessRule = { roles: ['team-leader', 'supervisor'], at: 'own-or-supervising' };

/** Who may take each step of a case. */
export const CASE_ACCESS: Readonly<Record<CaseCommand['type'], AccessRule>> = {
  ...FILE_ACCESS,
  'register-report': { roles: [...HANDLERS, 'supervisor'], at: 'own-or-supervising' },
  'accept-report': clerk,
  'refuse-report': clerk,
  'merge-report': clerk,
  'assign-job': { roles: ['dispatcher'], at: 'own' },
  'take-job': takers,
  'return-job': takers,
  'conclude-job': SYSTEM_ONLY,
  'score-file': { roles: ['file-reviewer'], at: 'bureau' },
  'record-satisfaction': clerk,
  'record-return-visit': { roles: ['supervisor'], at: 'own-or-supervising' },
  'assign-shortcoming': leaders,
  // The rule asks besides that it is the owner's own, or a supervisor's to close.
  'resolve-shortcoming': { roles: [...HANDLERS, 'township-reviewer', 'responsible-head', 'supervisor'], at: 'own-or-supervising' },
};

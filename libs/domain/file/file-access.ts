import { ROLES, type Role } from './actor.js';
import { SYSTEM_ONLY, type AccessRule } from './access.js';
import type { FileCommand } from './commands.js';

const ALL_ROLES = Object.keys(ROLES) as Role[];
const READ_ONLY: readonly Role[] = ['auditor', 'administrator'];
const WORKING_ROLES = ALL_ROLES.filter((role) => !READ_ONLY.includes(role));

/** Posts that carry work out. What a reviewer, a head, a lawyer or a file reviewer judges is never moved by a superior's order. */
export const MOVABLE_ROLES: readonly Role[] = ['grid-worker', 'intake-clerk', 'dispatcher', 'officer', 'team-leader'];

/** Claiming asks for the task's own role besides, and acknowledging for the escalation's; see the rules. */
export const FILE_ACCESS: Readonly<Record<FileCommand['type'], AccessRule>> = {
  'fire-clock': SYSTEM_ONLY,
  'adopt-calendar': SYSTEM_ONLY,
  'claim-task': { roles: WORKING_ROLES, at: 'reader' },
  'release-task': { roles: WORKING_ROLES, at: 'reader' },
  'assign-task': { roles: ['team-leader', 'supervisor'], at: 'own-or-supervising' },
  'acknowledge-escalation': { roles: WORKING_ROLES, at: 'reader' },
  urge: { roles: ['team-leader', 'supervisor', 'responsible-head'], at: 'own-or-supervising' },
  'take-over': { roles: ['supervisor'], at: 'own-or-supervising' },
};

export function isFileCommand(command: { readonly type: string }): command is FileCommand {
  return Object.hasOwn(FILE_ACCESS, command.type);
}

import { PLACES, ROLES, type AccessRule } from '@sidan/domain';
import type { ActionTable } from '../../../apps/api/src/actions/action-table.js';
import { CASE_ACTIONS } from '../../../apps/api/src/actions/case-actions.js';
import { PROCEEDING_ACTIONS } from '../../../apps/api/src/actions/proceeding-actions.js';
import { testPolicy } from '../../../libs/domain/testing/index.js';
import { may } from './expected-answer.js';
import { ALL_ORGS, ALL_ROLES, NOWHERE } from './posts.js';

const TABLES: readonly (readonly [heading: string, ActionTable])[] = [['Steps of a case (案件)', CASE_ACTIONS], ['Steps of a proceeding (办案程序)', PROCEEDING_ACTIONS]];

const ABOUT = `# Who may do what

Made from the access tables (\`libs/domain/case/access.ts\`, \`libs/domain/closure/ordinary/access.ts\`) and the actions' titles by
\`test/http/kit/matrix-doc.ts\`; \`test/http/permission-matrix.spec.ts\` tries every cell over HTTP and fails where this page is out of date.
To renew it, run that test with \`SIDAN_RENEW_DOCS=1\`.

A file is read by 办案机关, the organisations that supervise it, the judicial bureau, and from the moment they are asked to review it the
matter's department. To everybody else, and to every 系统管理员, it does not exist (404). A 审计员 reads and takes no step. Whoever may take a
step in general may still be stopped by whose turn it is (a review is given by the very organisation that was asked, a task is claimed in
its own post) and by what they did in the case: who investigated neither reviews, decides nor hosts the hearing
(行政处罚法 57、58、64: \`investigator-may-not\`), and who handled or reviewed a case does not score it (\`handled-it-yourself\`).
`;

/** docs/permissions.md as it must read now. */
export function permissionsDocument(): string {
  return [ABOUT, ...TABLES.map(([heading, actions]) => `## ${heading}\n\n${stepsTable(actions)}\n`), `## How many steps each post may take\n\n${COUNTED}\n\n${countTable()}\n`].join('\n');
}

const COUNTED = `Of a file of 石桥 (a township of the test region), case and proceeding together, ${allRules().length} steps. A dash: none.`;

function stepsTable(actions: ActionTable): string {
  const rows = Object.entries(actions).map(([action, { title, access }]) => [title, `\`${action}\``, access.roles.map((role) => ROLES[role]).join('、'), PLACES[access.at]]);
  return table(['操作', 'action', '岗位', '机关'], rows);
}

function countTable(): string {
  const rows = ALL_ROLES.map((role) => [ROLES[role], ...ALL_ORGS.map((orgId) => permitted({ role, orgId, username: '' }))]);
  return table(['岗位', ...ALL_ORGS.map(nameOf)], rows);
}

function permitted(who: Parameters<typeof may>[1]): string {
  return String(allRules().filter((rule) => may(rule, who)).length || '–');
}

function allRules(): AccessRule[] {
  return TABLES.flatMap(([, actions]) => Object.values(actions).map(({ access }) => access));
}

function nameOf(orgId: string): string {
  return orgId === NOWHERE ? '区域外机关' : (testPolicy.organisations.find(({ id }) => id === orgId)?.short ?? orgId);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

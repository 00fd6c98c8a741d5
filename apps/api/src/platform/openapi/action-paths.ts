import { getSchemaPath } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PLACES, ROLES } from '@sidan/domain';
import type { ActionRow, ActionTable } from '../../actions/action-table.js';

export type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['post']>;

/** One documented path an action, in place of the route's pattern. */
export function actionPaths(pattern: string, operation: Operation, { tag, table }: { tag: string; table: ActionTable }): [string, PathItem][] {
  return Object.entries(table).map(([action, row]) => [pattern.replace('{action}', action), { post: actionOperation(operation, { action, row, tag }) }]);
}

function actionOperation(operation: Operation, { action, row, tag }: { action: string; row: ActionRow; tag: string }): Operation {
  return {
    ...operation,
    operationId: `${operation.operationId ?? 'take'}_${action}`,
    summary: row.title, description: whoMay(row), tags: [tag],
    parameters: (operation.parameters ?? []).filter((parameter) => !('name' in parameter) || parameter.name !== 'action'),
    requestBody: { required: true, content: { 'application/json': { schema: { $ref: getSchemaPath(row.dto) } } } },
  };
}

function whoMay({ access }: ActionRow): string {
  return `由${PLACES[access.at]}的${access.roles.map((role) => ROLES[role]).join('、')}办理。`;
}

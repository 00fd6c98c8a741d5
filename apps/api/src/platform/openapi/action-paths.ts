import { getSchemaPath } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PLACES, ROLES } from '@sidan/domain';
import type { ActionRow, ActionTable } from '../../actions/action-table.js';
import type { StepInfo } from '../../actions/step-table.js';

export type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['post']>;

export interface DocumentedActions {
  readonly kind: 'case' | 'proceeding';
  readonly tag: string;
  readonly table: ActionTable;
  readonly steps: Readonly<Record<string, StepInfo>>;
}

/** One documented path an action, in place of the route's pattern. */
export function actionPaths(pattern: string, operation: Operation, { kind, tag, table, steps }: DocumentedActions): [string, PathItem][] {
  return Object.entries(table).map(([action, row]) => {
    const step = { kind, action, title: row.title, ...steps[action] };
    return [pattern.replace('{action}', action), { post: { ...actionOperation(operation, { action, row, tag }), 'x-step': step } as Operation }];
  });
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

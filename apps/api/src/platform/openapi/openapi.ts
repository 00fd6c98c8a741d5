import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CASE_ACTIONS } from '../../actions/case-actions.js';
import { CASE_STEPS } from '../../actions/case-steps.js';
import { PROCEEDING_ACTIONS } from '../../actions/proceeding-actions.js';
import { PROCEEDING_STEPS } from '../../actions/proceeding-steps.js';
import { actionPaths, type DocumentedActions } from './action-paths.js';
import { shapeSchemas } from './shape-schemas.js';
import { PROBLEM_SCHEMA, withProblems } from './problem-responses.js';

const TABLES: Readonly<Record<string, DocumentedActions>> = {
  '/api/cases/{id}/actions/{action}': { kind: 'case', tag: '案件办理', table: CASE_ACTIONS, steps: CASE_STEPS },
  '/api/proceedings/{id}/actions/{action}': { kind: 'proceeding', tag: '普通程序办理', table: PROCEEDING_ACTIONS, steps: PROCEEDING_STEPS },
};

/** OpenAPI 3.1: each action is its own path with its own form, made from the table that also makes the routes. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0').setTitle('四单 sidan').setVersion('0.2.0')
    .setDescription('乡镇街道综合行政执法案件系统。错误一律为 application/problem+json；写操作带 Idempotency-Key，可带 If-Match。')
    .addBearerAuth().addCookieAuth('sidan_session').addSecurityRequirements('bearer').addSecurityRequirements('cookie')
    .build();
  const forms = Object.values(TABLES).flatMap(({ table }) => Object.values(table).map((row) => row.dto));
  const document = SwaggerModule.createDocument(app, config, { extraModels: [...new Set(forms)] });
  const paths = Object.entries(document.paths).flatMap(([path, item]) => {
    const actions = TABLES[path];
    return actions && item.post ? actionPaths(path, item.post, actions) : [[path, item] as const];
  });
  const schemas = { ...shapeSchemas(), ...document.components?.schemas, Problem: PROBLEM_SCHEMA };
  return { ...document, paths: withProblems(Object.fromEntries(paths)), components: { ...document.components, schemas } };
}

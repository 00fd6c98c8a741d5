import type { PathItem } from './action-paths.js';

const TEXT = { type: 'string' } as const;

/** RFC 9457, with what an officer and a program need: the code, the article, and each wrong field. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'next', 'requestId', 'errors'],
  properties: {
    type: TEXT, title: TEXT, status: { type: 'integer' }, code: { ...TEXT, description: '稳定的错误代码' },
    article: { type: ['string', 'null'], description: '依据的法律条文或内部规则' } as unknown as typeof TEXT,
    detail: { ...TEXT, description: '给办案人员看的说明' }, requestId: TEXT,
    next: { type: ['string', 'null'], description: '现在该怎么办' } as unknown as typeof TEXT,
    errors: { type: 'array', items: { type: 'object', properties: { field: TEXT, message: TEXT } } },
    seq: { type: 'integer', description: '412：案件现在的序号' }, state: { type: 'object', description: '412：案件现在的状态' },
    changes: { type: 'array', description: '412：您看过以后发生了什么', items: { type: 'object', required: ['title', 'by', 'at'], properties: { title: TEXT, by: TEXT, at: TEXT } } },
  },
};

const PROBLEM = { default: { description: '未能办理', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } };
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export function withProblems(paths: Record<string, PathItem>): Record<string, PathItem> {
  return Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, describeErrors(item)]));
}

function describeErrors(item: PathItem): PathItem {
  const changed = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation ? [[method, { ...operation, responses: { ...operation.responses, ...PROBLEM } }] as const] : [];
  });
  return { ...item, ...Object.fromEntries(changed) };
}

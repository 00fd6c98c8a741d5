import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { badInput, Problem, type FieldError } from '../platform/problem/problem.js';

const DEEPEST = 8;
const CHECKED = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, validationError: { target: false, value: false } } as const;

/** The body as the DTO describes it, instants normalised; throws one problem that lists every wrong field. */
export function readDto<T extends object>(dto: new () => T, body: unknown): T {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Problem(400, 'malformed-json', '请求内容应为一个 JSON 对象。');
  if (deeperThan(body, DEEPEST)) throw new Problem(400, 'bad-input', `请求内容的层次超过${DEEPEST}层。`);
  const read = plainToInstance(dto, body);
  const errors = validateSync(read, CHECKED);
  if (errors.length > 0) throw badInput(flatten(errors, ''));
  return read;
}

/** Bounded: stops at the limit, so a body of a million brackets costs nothing. */
function deeperThan(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((part) => deeperThan(part, left - 1));
}

function flatten(errors: readonly ValidationError[], prefix: string): FieldError[] {
  return errors.flatMap((error) => {
    const path = /^\d+$/.test(error.property) ? `${prefix}[${error.property}]` : prefix ? `${prefix}.${error.property}` : error.property;
    const { nestedValidation, ...constraints } = error.constraints ?? {};
    const said = Object.keys(constraints).length > 0 || nestedValidation === undefined ? constraints : { nestedValidation };
    const own = Object.entries(said).map(([rule, message]) => ({ field: path, message: rule === 'whitelistValidation' ? `不认识的字段“${path}”` : message }));
    return [...own, ...flatten(error.children ?? [], path)];
  });
}

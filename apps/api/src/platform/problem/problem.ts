import { nextStep } from './next-steps.js';

/** One field that was wrong, by its path in the body: `party.name`, `items[2].points`. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** RFC 9457. `article` is the statute or house rule that stops the step; null where none does. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly article: string | null;
  readonly detail: string;
  /** What to do now; null where nothing better can be said. */
  readonly next: string | null;
  readonly requestId: string;
  readonly errors: readonly FieldError[];
  /** With `stale`: where the file stands now, and what has happened since the person looked. */
  readonly seq?: number;
  readonly state?: object;
  readonly changes?: readonly Change[];
}

/** Something that happened since: 登记证据, by whom, when in legal time. */
export interface Change {
  readonly title: string;
  readonly by: string;
  readonly at: string;
}

interface ProblemParts {
  readonly article?: string | null;
  readonly errors?: readonly FieldError[];
  readonly seq?: number;
  readonly state?: object;
  readonly changes?: readonly Change[];
  /** Seconds, for the Retry-After header. */
  readonly retryAfter?: number;
}

/** No, and by which rule: of these none is thrown without its basis, a statute or a house rule in 『』. */
export type Refusing = 403 | 409 | 412 | 422;
/** What could not be understood, found, or served. */
export type Failing = 400 | 401 | 404 | 405 | 408 | 413 | 415 | 428 | 429 | 500 | 503;

/** Thrown by any room of the API; the filter turns it into problem+json. */
export class Problem extends Error {
  constructor(status: Refusing, code: string, detail: string, parts: ProblemParts & { readonly article: string });
  constructor(status: Failing, code: string, detail: string, parts?: ProblemParts);
  constructor(readonly status: number, readonly code: string, readonly detail: string, readonly parts: ProblemParts = {}) {
    super(`${status} ${code}`);
  }

  body(requestId: string): ProblemBody {
    const { article = null, errors = [], seq, state, changes } = this.parts;
    return {
      type: `urn:sidan:problem:${this.code}`, title: TITLES[this.status] ?? '请求未能办理', status: this.status,
      code: this.code, article, detail: this.detail, next: nextStep(this.code), requestId, errors,
      ...(seq === undefined ? {} : { seq }), ...(state === undefined ? {} : { state }), ...(changes === undefined ? {} : { changes }),
    };
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: '请求有误', 401: '请先登录', 403: '无权办理', 404: '未找到', 405: '不支持的方法', 408: '请求超时', 409: '与现状冲突', 412: '案件已有新进展', 413: '内容过大',
  415: '不支持的内容类型', 422: '依法不能办理', 429: '请求过于频繁', 500: '系统内部错误', 503: '服务暂不可用',
};

export function badInput(errors: readonly FieldError[]): Problem {
  return new Problem(400, 'bad-input', `有${errors.length}处填写有误：${errors.map((error) => error.message).join('；')}`, { errors });
}

/** The same answer for what does not exist and for what one may not read. */
export function notFound(what: string): Problem {
  return new Problem(404, 'not-found', `${what}不存在，或您无权查阅。`);
}

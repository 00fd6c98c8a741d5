export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface Change {
  readonly title: string;
  readonly by: string;
  readonly at: string;
}

export interface ProblemParts {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly article: string | null;
  /** What to do now, in one sentence. */
  readonly next: string | null;
  readonly requestId: string | null;
  readonly errors: readonly FieldError[];
  /** 412: where the file stands now, and what happened since. */
  readonly seq: number | null;
  readonly changes: readonly Change[];
}

/** What the API answers instead of doing what was asked (RFC 9457), or that it did not answer at all (status 0). */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(readonly parts: ProblemParts) {
    super(parts.detail);
    this.name = 'ProblemError';
    this.status = parts.status;
    this.code = parts.code;
  }

  static offline(cause: unknown): ProblemError {
    const problem = new ProblemError({
      ...NOTHING, status: 0, code: 'offline', title: '连不上服务器', detail: '网络不通，或者服务器正在重新启动。',
      next: '您填写的内容还在，请稍后再点一次；同一次操作不会办理两遍。',
    });
    problem.cause = cause;
    return problem;
  }

  /** The API answers, and what waits behind it does not. */
  static engineSilent(seconds: number): ProblemError {
    return new ProblemError({
      ...NOTHING, status: 0, code: 'engine-silent', title: '后台引擎没有响应', detail: `到期的事项在后台办理，已经 ${seconds} 秒没有进展。什么也没有丢：已经办的都在，没有办完的等引擎恢复后接着办。`,
      next: '请稍后再试；一直这样的，请告诉系统管理员检查后台引擎。同一步不会办两遍。',
    });
  }
}

const NOTHING: ProblemParts = {
  status: 500, code: 'unknown', title: '没有办成', detail: '服务器没有说明原因。', article: null, next: null, requestId: null, errors: [], seq: null, changes: [],
};

export async function readProblem(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  const given = typeof body === 'object' && body !== null ? (body as Partial<ProblemParts>) : {};
  return new ProblemError({ ...NOTHING, ...given, status: response.status, errors: given.errors ?? [], changes: given.changes ?? [], next: given.next ?? null });
}

export function problemOf(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : new ProblemError({ ...NOTHING, code: 'page', title: '页面出错', detail: error instanceof Error ? error.message : String(error) });
}

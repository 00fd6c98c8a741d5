import createClient, { type Middleware } from 'openapi-fetch';
import { ProblemError, readProblem } from './problem';
import type { paths } from './schema';

/** What a page must know of the session to write: kept in memory only, told by sign-in or GET /api/me. */
let csrfToken: string | null = null;
let onSignedOut: (problem: ProblemError) => void = () => {};

export function rememberCsrf(token: string | null): void {
  csrfToken = token;
}

/** For the few requests that the typed client cannot make: uploads. */
export function csrf(): Record<string, string> {
  return csrfToken === null ? {} : { 'x-csrf-token': csrfToken };
}

/** Called for each 401 outside the sign-in itself. */
export function whenSignedOut(listener: (problem: ProblemError) => void): void {
  onSignedOut = listener;
}

const writing: Middleware = {
  onRequest({ request }) {
    if (csrfToken !== null && request.method !== 'GET') request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
  async onResponse({ request, response }) {
    if (response.ok) return response;
    const problem = await readProblem(response);
    if (problem.status === 401 && !new URL(request.url).pathname.endsWith('/api/session')) onSignedOut(problem);
    throw problem;
  },
  onError({ error }) {
    throw error instanceof ProblemError ? error : ProblemError.offline(error);
  },
};

/** The typed client of the API; every failure is thrown as a ProblemError. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(writing);

/** The answer's data: failures were thrown before. */
export async function dataOf<Data>(answer: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await answer;
  return data as Data;
}

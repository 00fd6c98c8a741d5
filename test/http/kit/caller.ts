import { randomUUID } from 'node:crypto';

/** What an answer holds is for each test to say. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else text. */
  readonly body: Json;
}

type Extra = Readonly<Record<string, string>>;

/** One person's way of calling the API. */
export class Caller {
  constructor(private readonly url: string, private readonly headers: Extra) {}

  static async signIn(url: string, username: string, password: string): Promise<Caller> {
    const { status, body } = await new Caller(url, {}).post('/api/session', { username, password });
    if (status !== 200) throw new Error(`${username} could not sign in: ${status} ${JSON.stringify(body)}`);
    return new Caller(url, { authorization: `Bearer ${body.token}` });
  }

  get(path: string, extra: Extra = {}): Promise<Answer> {
    return this.call('GET', path, { extra });
  }

  delete(path: string, extra: Extra = {}): Promise<Answer> {
    return this.call('DELETE', path, { extra });
  }

  post(path: string, body: unknown, extra: Extra = {}): Promise<Answer> {
    return this.raw(path, JSON.stringify(body), { 'idempotency-key': randomUUID(), ...extra });
  }

  /** The body exactly as given. */
  raw(path: string, body: string | Uint8Array<ArrayBuffer>, extra: Extra = {}): Promise<Answer> {
    return this.call('POST', path, { extra: { 'content-type': 'application/json', ...extra }, body });
  }

  upload(content: Uint8Array, type: string, name: string): Promise<Answer> {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(content)], { type }), name);
    return this.call('POST', '/api/evidence-files', { body: form });
  }

  private async call(method: string, path: string, { extra = {}, body }: { extra?: Extra; body?: string | Uint8Array<ArrayBuffer> | FormData }): Promise<Answer> {
    const response = await fetch(this.url + path, { method, headers: { ...this.headers, ...extra }, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    const answer = { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
    checkBasis(answer, `${method} ${path}`);
    return answer;
  }
}

const REFUSING = [403, 409, 412, 422];

/** Whatever a test asks: no refusal is without its basis, a statute or a house rule. */
function checkBasis({ status, body }: Answer, asked: string): void {
  if (REFUSING.includes(status) && !body.article?.trim()) throw new Error(`${asked} was refused without a basis: ${JSON.stringify(body)}`);
}

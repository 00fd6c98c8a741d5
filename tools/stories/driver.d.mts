export interface CallOptions {
  readonly as?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly ifMatch?: number;
  readonly form?: FormData;
}

export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  // The API's JSON, as it came.
  readonly body: any;
}

export interface FileRef {
  readonly kind: string;
  readonly id: string;
}

export interface Driver {
  call(path: string, options?: CallOptions): Promise<Answer>;
  must(answer: Promise<Answer>, what: string): Promise<any>;
  act(who: string, file: FileRef, action: string, body?: object): Promise<any>;
  refused(who: string, file: FileRef, action: string, body: object, code: string): Promise<any>;
  view(who: string, file: FileRef): Promise<any>;
  upload(who: string, name: string, bytes: Uint8Array, type: string): Promise<string>;
  moveTo(who: string, caseId: string, to: string): Promise<void>;
  settled(who: string, caseId: string): Promise<void>;
  eventually(check: () => Promise<boolean>, what: string): Promise<void>;
  ledger(who: string, file: FileRef): Promise<any[]>;
  say(line: string): void;
  readonly steps: readonly { readonly file: string; readonly kind: FileRef['kind']; readonly key: string; readonly action: string; readonly who: string }[];
}

export class StoryError extends Error {}
export function driver(options: { apiUrl: string; password: string; say?: (line: string) => void; patient?: boolean }): Driver;
export function scan(text: string): Buffer;
export function personIdOf(username: string): string;

// Plays a case over HTTP as its different people, on a training clock, and tells what happens.
import { randomUUID } from 'node:crypto';

const RETRY_MS = 250;
const PATIENCE_MS = 180_000;

/** A refusal or failure the story did not expect. */
export class StoryError extends Error {}

/**
 * @param {{ apiUrl: string, password: string, say?: (line: string) => void, patient?: boolean }} options
 *   patient: repeat a request whose answer was lost, with the same Idempotency-Key, until it is answered (crash stories).
 */
export function driver({ apiUrl, password, say = () => {}, patient = false }) {
  const tokens = new Map();
  const steps = [];

  async function call(path, { as, method = 'GET', body, key, ifMatch, form } = {}) {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        const headers = { ...as && { authorization: `Bearer ${await signIn(as)}` }, ...key && { 'idempotency-key': key }, ...ifMatch && { 'if-match': `"${ifMatch}"` } };
        if (body !== undefined) headers['content-type'] = 'application/json';
        const sent = form ?? (body === undefined ? undefined : JSON.stringify(body));
        const response = await fetch(`${apiUrl}${path}`, { method, headers, ...sent !== undefined && { body: sent } });
        const answer = { status: response.status, etag: response.headers.get('etag'), body: await readJson(response) };
        if (!patient || response.status < 500 || Date.now() > until) return answer;
      } catch (error) {
        if (!patient || Date.now() > until) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  async function signIn(username) {
    if (tokens.has(username)) return tokens.get(username);
    const answer = await call('/api/session', { method: 'POST', body: { username, password } });
    if (answer.status >= 300) throw new StoryError(`${username} 登录失败：${problem(answer)}`);
    tokens.set(username, answer.body.token);
    return answer.body.token;
  }

  async function must(answer, what) {
    const found = await answer;
    if (found.status >= 300) throw new StoryError(`${what}：${problem(found)}`);
    return found.body;
  }

  /** Takes a step of a file; answers with its receipt. */
  async function act(who, file, action, body = {}) {
    const key = randomUUID();
    const receipt = await must(call(`/api/${file.kind}s/${file.id}/actions/${action}`, { as: who, method: 'POST', key, body }), `${who} ${action}`);
    steps.push({ file: file.id, kind: file.kind, key, action, who });
    say(`  ${who.padEnd(18)} ${action.padEnd(24)} → ${receipt.entries.map(({ type }) => type).join('、')}`);
    return receipt;
  }

  /** Takes a step that must be refused with this code; answers with the problem. */
  async function refused(who, file, action, body, code) {
    const answer = await call(`/api/${file.kind}s/${file.id}/actions/${action}`, { as: who, method: 'POST', key: randomUUID(), body });
    if (answer.status < 400 || answer.body?.code !== code) throw new StoryError(`${who} ${action} 应当被拒绝（${code}），实际：${answer.status} ${problem(answer)}`);
    say(`  ${who.padEnd(18)} ${action.padEnd(24)} × ${answer.body.detail}［${answer.body.article}］`);
    return answer.body;
  }

  async function view(who, file) {
    return must(call(`/api/${file.kind}s/${file.id}`, { as: who }), `${who} 查看`);
  }

  async function upload(who, name, bytes, type) {
    const form = new FormData();
    form.set('file', new Blob([bytes], { type }), name);
    return (await must(call('/api/evidence-files', { as: who, method: 'POST', form }), `${who} 上传${name}`)).sha256;
  }

  /** Moves the training clock, and waits until every event up to then has happened. */
  async function moveTo(who, caseId, to) {
    say(`── ${to.slice(0, 16).replace('T', ' ')} ──`);
    await must(call(`/api/training/${caseId}/clock`, { as: who, method: 'POST', key: randomUUID(), body: { to } }), `${who} 拨钟到 ${to}`);
    await settled(who, caseId);
  }

  async function settled(who, caseId) {
    await eventually(async () => (await must(call(`/api/training/${caseId}/clock`, { as: who }), '看钟')).caughtUp === true, '期限事件办完');
  }

  async function eventually(check, what) {
    const until = Date.now() + PATIENCE_MS;
    while (!(await check())) {
      if (Date.now() > until) throw new StoryError(`等了 ${PATIENCE_MS / 1000} 秒，仍未等到：${what}`);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  async function ledger(who, file) {
    const entries = [];
    for (;;) {
      const page = await must(call(`/api/${file.kind}s/${file.id}/ledger?after=${entries.at(-1)?.seq ?? 0}&limit=200`, { as: who }), '台账');
      entries.push(...page.entries);
      if (page.entries.length < 200) return entries;
    }
  }

  return { call, must, act, refused, view, upload, moveTo, settled, eventually, ledger, say, steps };
}

async function readJson(response) {
  const text = await response.text();
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return { detail: text.slice(0, 200) };
  }
}

function problem({ status, body }) {
  return `${status} ${body?.code ?? ''} ${body?.detail ?? ''}${body?.article ? `［${body.article}］` : ''}${body?.errors ? ` ${JSON.stringify(body.errors)}` : ''}`;
}

/** A minimal PDF: a real file of its type, unique by its text. */
export function scan(text) {
  return Buffer.from(`%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
}

/** Person ids follow from the usernames of the region packs. */
export function personIdOf(username) {
  return username.replaceAll('.', '-');
}

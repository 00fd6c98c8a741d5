import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Role } from '@sidan/domain';
import { Database, fromSqlTime, toSqlTime } from '@sidan/persistence';
import { createHash, randomBytes } from 'node:crypto';
import { Problem } from '../problem/problem.js';
import type { Post, Who } from './who.js';

const MINUTE = 60_000;
const IDLE_MS = 30 * MINUTE;
export const LONGEST_MS = 12 * 60 * MINUTE;
/** How far behind `last_seen_at` may lag: one write a minute instead of one a request. */
const SEEN_EVERY_MS = MINUTE;
/**
 * A session found is good this long without asking again: a page asks ten things at once. A step asks the post itself once
 * more, in its own transaction, and signing out forgets at once; only another process may serve reads this much longer.
 */
export const GOOD_FOR_MS = 2_000;
const MOST_KEPT = 10_000;
/** Ended sessions are kept this long, so that their holder reads 『已过期』 and not 『无效』. */
const KEPT_MS = 24 * 60 * MINUTE;

const FIND = `
  SELECT s.csrf, s.last_seen_at AS seen, s.expires_at AS expires, p.id, p.username, p.name, p.region, p.active, p.must_change_password AS mustChange, t.role, t.org_id AS orgId
  FROM session s JOIN person p ON p.id = s.person_id LEFT JOIN post t ON t.person_id = p.id
  WHERE s.token_hash = ? ORDER BY t.org_id, t.role`;

interface SessionRow {
  readonly csrf: string; readonly seen: string; readonly expires: string;
  readonly id: string; readonly username: string; readonly name: string; readonly region: string; readonly active: number; readonly mustChange: number;
  readonly role: Role | null; readonly orgId: string | null;
}

interface OpenRow { readonly tokenHash: string; readonly role: Role | null; readonly orgId: string | null }

function stillOpenSql(count: number): string {
  return `SELECT s.token_hash AS tokenHash, t.role, t.org_id AS orgId FROM session s JOIN person p ON p.id = s.person_id LEFT JOIN post t ON t.person_id = p.id
    WHERE s.token_hash IN (${Array.from({ length: count }, () => '?').join(', ')}) AND s.expires_at > ? AND s.last_seen_at > ? AND p.active = 1`;
}

/** Sessions are stored by the SHA-256 of their token: a stolen table signs nobody in. */
@Injectable()
export class Sessions {
  private readonly log = new Logger(Sessions.name);
  private readonly lately = new Map<string, { readonly who: Who; readonly until: number }>();

  constructor(@Inject(Database) private readonly database: Database) {}

  async open(personId: string): Promise<{ readonly token: string; readonly csrfToken: string }> {
    const token = randomBytes(32).toString('base64url');
    const csrfToken = randomBytes(24).toString('base64url');
    const now = Date.now();
    await this.database.write('DELETE FROM session WHERE person_id = ? AND expires_at < ?', [personId, toSqlTime(now - KEPT_MS)]);
    await this.database.write(
      'INSERT INTO session (token_hash, person_id, csrf, created_at, last_seen_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
      [hashOf(token), personId, csrfToken, toSqlTime(now), toSqlTime(now), toSqlTime(now + LONGEST_MS)],
    );
    return { token, csrfToken };
  }

  /** Throws 401 with the reason: unknown, ended, or its person no longer at work. */
  async find(token: string, { attended = true }: { readonly attended?: boolean } = {}): Promise<Who> {
    const tokenHash = hashOf(token);
    const known = this.lately.get(tokenHash);
    if (known && Date.now() < known.until) return known.who;
    const rows = await this.database.read<SessionRow>(FIND, [tokenHash]);
    const first = rows[0];
    if (!first || first.active !== 1) throw new Problem(401, 'session-unknown', '登录凭证无效，请重新登录。');
    const now = Date.now();
    const seen = fromSqlTime(first.seen);
    if (now >= fromSqlTime(first.expires) || now - seen >= IDLE_MS) throw new Problem(401, 'session-expired', '登录已过期（30分钟未操作或已满12小时），请重新登录。');
    if (attended && now - seen >= SEEN_EVERY_MS) this.touch(tokenHash, now);
    const posts = rows.flatMap(({ role, orgId }) => (role && orgId ? [{ role, orgId }] : []));
    const who = { personId: first.id, username: first.username, name: first.name, region: first.region, posts, tokenHash, csrfToken: first.csrf, mustChangePassword: first.mustChange === 1 };
    this.keep(who, Math.min(now + GOOD_FOR_MS, seen + IDLE_MS, fromSqlTime(first.expires)));
    return who;
  }

  /** Those of these sessions that go on, each with the posts of this moment; in one query, and nobody's idle time is touched. */
  async stillOpen(tokenHashes: readonly string[]): Promise<ReadonlyMap<string, readonly Post[]>> {
    if (tokenHashes.length === 0) return new Map();
    const now = Date.now();
    const rows = await this.database.read<OpenRow>(stillOpenSql(tokenHashes.length), [...tokenHashes, toSqlTime(now), toSqlTime(now - IDLE_MS)]);
    const open = new Map<string, Post[]>();
    for (const { tokenHash, role, orgId } of rows) open.set(tokenHash, [...(open.get(tokenHash) ?? []), ...(role && orgId ? [{ role, orgId }] : [])]);
    return open;
  }

  async close(tokenHash: string): Promise<void> {
    this.lately.delete(tokenHash);
    await this.database.write('DELETE FROM session WHERE token_hash = ?', [tokenHash]);
  }

  /** Their sessions have ended or their posts have changed: the database is asked again at once. */
  forget(personId: string): void {
    for (const [tokenHash, { who }] of this.lately) if (who.personId === personId) this.lately.delete(tokenHash);
  }

  private keep(who: Who, until: number): void {
    if (this.lately.size >= MOST_KEPT) this.lately.clear();
    this.lately.set(who.tokenHash, { who, until });
  }

  /** Not awaited: nobody's request waits for it, and a lost one only shortens an idle time. */
  private touch(tokenHash: string, now: number): void {
    this.database.write('UPDATE session SET last_seen_at = ? WHERE token_hash = ?', [toSqlTime(now), tokenHash])
      .catch((error: unknown) => this.log.warn(error, '会话时间未能更新'));
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

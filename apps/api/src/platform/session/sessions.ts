import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Role } from '@sidan/domain';
import { Database, fromSqlTime, toSqlTime } from '@sidan/persistence';
import { createHash, randomBytes } from 'node:crypto';
import { Problem } from '../problem/problem.js';
import type { Who } from './who.js';

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
  SELECT s.csrf, s.last_seen_at AS seen, s.expires_at AS expires, p.id, p.name, p.region, p.active, t.role, t.org_id AS orgId
  FROM session s JOIN person p ON p.id = s.person_id LEFT JOIN post t ON t.person_id = p.id
  WHERE s.token_hash = ? ORDER BY t.org_id, t.role`;

interface SessionRow {
  readonly csrf: string; readonly seen: string; readonly expires: string;
  readonly id: string; readonly name: string; readonly region: string; readonly active: number;
  readonly role: Role | null; readonly orgId: string | null;
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
  async find(token: string): Promise<Who> {
    const tokenHash = hashOf(token);
    const known = this.lately.get(tokenHash);
    if (known && Date.now() < known.until) return known.who;
    const rows = await this.database.read<SessionRow>(FIND, [tokenHash]);
    const first = rows[0];
    if (!first || first.active !== 1) throw new Problem(401, 'session-unknown', '登录凭证无效，请重新登录。');
    const now = Date.now();
    const seen = fromSqlTime(first.seen);
    if (now >= fromSqlTime(first.expires) || now - seen >= IDLE_MS) throw new Problem(401, 'session-expired', '登录已过期（30分钟未操作或已满12小时），请重新登录。');
    if (now - seen >= SEEN_EVERY_MS) this.touch(tokenHash, now);
    const posts = rows.flatMap(({ role, orgId }) => (role && orgId ? [{ role, orgId }] : []));
    const who = { personId: first.id, name: first.name, region: first.region, posts, tokenHash, csrfToken: first.csrf };
    this.keep(who, Math.min(now + GOOD_FOR_MS, seen + IDLE_MS, fromSqlTime(first.expires)));
    return who;
  }

  async close(tokenHash: string): Promise<void> {
    this.lately.delete(tokenHash);
    await this.database.write('DELETE FROM session WHERE token_hash = ?', [tokenHash]);
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

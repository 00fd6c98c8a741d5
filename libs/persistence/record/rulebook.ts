import { policyAsStored, type Calendar, type Policy } from '@sidan/domain';
import type { Database } from '../database/database.js';

/** Policies and calendars never change under a version, so each is parsed once and kept. */
export class Rulebook {
  private readonly policies = new Map<string, Policy>();
  private readonly calendars = new Map<string, Calendar>();

  constructor(private readonly database: Database) {}

  async policy(region: string, version: string): Promise<Policy | null> {
    return this.once(this.policies, `${region} ${version}`, 'SELECT body FROM policy WHERE region = ? AND version = ?', [region, version], policyAsStored);
  }

  async calendar(version: string): Promise<Calendar | null> {
    return this.once(this.calendars, version, 'SELECT body FROM calendar WHERE version = ?', [version]);
  }

  /** The version that a case opened now is pinned to. */
  async currentPolicy(region: string): Promise<Policy | null> {
    const [newest] = await this.database.read<{ version: string }>(
      'SELECT version FROM policy WHERE region = ? ORDER BY adopted_at DESC, version DESC LIMIT 1', [region]);
    return newest ? this.policy(region, newest.version) : null;
  }

  async newestCalendar(): Promise<Calendar | null> {
    const [newest] = await this.database.read<{ version: string }>('SELECT version FROM calendar ORDER BY adopted_at DESC, version DESC LIMIT 1');
    return newest ? this.calendar(newest.version) : null;
  }

  private async once<Rule>(kept: Map<string, Rule>, key: string, sql: string, values: string[], read: (stored: Rule) => Rule = (stored) => stored): Promise<Rule | null> {
    const known = kept.get(key);
    if (known) return known;
    const [row] = await this.database.read<{ body: string }>(sql, values);
    if (!row) return null;
    const rule = read(JSON.parse(row.body) as Rule);
    kept.set(key, rule);
    return rule;
  }
}

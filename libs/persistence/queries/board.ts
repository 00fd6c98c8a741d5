import { slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { toSqlTime } from '../database/sql-time.js';
import { legalNowSql, legalNowValues } from './legal-now.js';
import { AWAITING } from './supervised-clocks.js';

/** Open duties of one organisation, clock, step and person, counted. */
export interface BoardCell {
  readonly orgId: string;
  readonly name: string;
  readonly phase: string;
  /** Empty while nobody has the task. */
  readonly person: string;
  readonly open: number;
  readonly late: number;
  readonly soon: number;
  readonly suspended: number;
  /** 待推算: without a due time for want of a calendar. */
  readonly awaiting: number;
}

export interface BoardAsk {
  readonly orgIds: readonly string[];
  readonly training: boolean;
  /** Epoch milliseconds, the machine's. */
  readonly now: number;
  readonly soonMs: number;
}

interface Columns { org_id: string; name: string; phase: string; person: string; open_clocks: number; late: string; soon: string; suspended: string }

/** What an authority owes and has not done yet; a party's right and a waiting period are nobody's lateness. One pass over an index, whatever is asked of it. */
export async function boardCells(database: Database, ask: BoardAsk): Promise<BoardCell[]> {
  if (ask.orgIds.length === 0) return [];
  return (await Promise.all([dutyCells(database, ask), awaitingCells(database, ask)])).flat();
}

async function dutyCells(database: Database, { orgIds, training, now, soonMs }: BoardAsk): Promise<BoardCell[]> {
  // A training case is asked by its own clock.
  const soon = training ? `DATE_ADD(${legalNowSql('tc')}, INTERVAL ${Math.trunc(soonMs / 1000)} SECOND)` : '?';
  const soonValues = training ? legalNowValues(toSqlTime(now)) : [toSqlTime(now + soonMs)];
  const rows = await database.read<Columns>(
    `SELECT c.org_id, c.name, c.phase, c.person, COUNT(*) AS open_clocks, SUM(c.status = 'overdue') AS late,
       SUM(c.status = 'running' AND c.due <= ${soon}) AS soon, SUM(c.status = 'suspended') AS suspended
     FROM clock c ${training ? 'LEFT JOIN training_clock tc ON tc.case_id = c.case_id' : 'FORCE INDEX (clock_board)'}
     WHERE c.training = ? AND c.org_id IN (${slots(orgIds)}) AND c.status IN ('running', 'overdue', 'suspended') AND c.on_due = 'overdue'
     GROUP BY c.org_id, c.name, c.phase, c.person`, [...soonValues, training ? 1 : 0, ...orgIds]);
  return rows.map((row) => ({
    orgId: row.org_id, name: row.name, phase: row.phase, person: row.person, open: row.open_clocks, late: Number(row.late), soon: Number(row.soon),
    suspended: Number(row.suspended), awaiting: 0,
  }));
}

/** 待推算: rights and waiting periods too, since a decision may wait for one; few, and read off an index of their own. */
async function awaitingCells(database: Database, { orgIds, training }: Pick<BoardAsk, 'orgIds' | 'training'>): Promise<BoardCell[]> {
  const rows = await database.read<Pick<Columns, 'org_id' | 'name' | 'phase' | 'person'> & { awaiting: number }>(
    `SELECT org_id, name, phase, person, COUNT(*) AS awaiting FROM clock FORCE INDEX (clock_awaits)
     WHERE training = ? AND org_id IN (${slots(orgIds)}) AND ${AWAITING} GROUP BY org_id, name, phase, person`, [training ? 1 : 0, ...orgIds]);
  return rows.map((row) => ({ orgId: row.org_id, name: row.name, phase: row.phase, person: row.person, open: 0, late: 0, soon: 0, suspended: 0, awaiting: row.awaiting }));
}

/** How many real clocks of these organisations are open for want of a calendar. */
export async function awaitingClocks(database: Database, orgIds: readonly string[]): Promise<number> {
  if (orgIds.length === 0) return 0;
  return (await awaitingCells(database, { orgIds, training: false })).reduce((total, { awaiting }) => total + awaiting, 0);
}

/** How many escalations of each rung nobody has acknowledged, highest first. */
export async function openRungs(database: Database, orgIds: readonly string[], training: boolean): Promise<{ readonly rung: number; readonly open: number }[]> {
  if (orgIds.length === 0) return [];
  const rows = await database.read<{ rung: number; open: number }>(
    `SELECT open_rung AS rung, COUNT(*) AS open FROM clock WHERE training = ? AND org_id IN (${slots(orgIds)}) AND open_rung > 0 GROUP BY open_rung`, [training ? 1 : 0, ...orgIds]);
  return rows.sort((one, other) => other.rung - one.rung);
}

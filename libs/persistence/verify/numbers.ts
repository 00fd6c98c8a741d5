import { slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { seriesName } from '../record/number-series.js';
import type { Problem } from './problem.js';

interface UsedNumbers { series: string; used: number; lowest: number; highest: number }
interface SeriesColumns { org_id: string; year: number; kind: string; training: number; last: number }

/** 文书号 run from 1 without gap or double, per office, year and kind. All series, or only those that one case drew from. */
export async function verifyNumbers(database: Database, caseId?: string): Promise<Problem[]> {
  const chosen = caseId === undefined ? null : await seriesOfCase(database, caseId);
  if (chosen?.length === 0) return [];
  const where = chosen === null ? 'series IS NOT NULL' : `series IN (${slots(chosen)})`;
  const used = await database.read<UsedNumbers>(
    `SELECT series, COUNT(DISTINCT number) AS used, MIN(number) AS lowest, MAX(number) AS highest FROM ledger WHERE ${where} GROUP BY series`, chosen ?? []);
  const given = await database.read<SeriesColumns>('SELECT org_id, year, kind, training, last FROM number_series');
  const lastOf = new Map(given.map((row) => [seriesName({ orgId: row.org_id, year: row.year, kind: row.kind, training: row.training === 1 }), row.last]));
  const usedOf = new Map(used.map((row) => [row.series, row]));
  const names = chosen ?? [...new Set([...lastOf.keys(), ...usedOf.keys()])];
  return names.flatMap((series) => checkSeries(series, usedOf.get(series), lastOf.get(series) ?? 0));
}

async function seriesOfCase(database: Database, caseId: string): Promise<string[]> {
  const rows = await database.read<{ series: string }>(
    'SELECT DISTINCT l.series FROM file f JOIN ledger l ON l.file_id = f.id WHERE f.case_id = ? AND l.series IS NOT NULL', [caseId]);
  return rows.map((row) => row.series);
}

function checkSeries(series: string, used: UsedNumbers | undefined, last: number): Problem[] {
  const count = used?.used ?? 0;
  const highest = used?.highest ?? 0;
  const faults: string[] = [];
  if (count !== highest || (used && used.lowest !== 1)) faults.push(`编号有缺号：最大为${highest}，实有${count}个`);
  if (highest !== last) faults.push(`编号簿上已编到${last}，台账中用到${highest}`);
  return faults.map((text) => ({ where: 'number', id: series, seq: null, text }));
}

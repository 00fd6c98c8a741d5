import { Inject, Injectable } from '@nestjs/common';
import { instantOf, MERGEABLE_PHASES, type CaseState } from '@sidan/domain';
import { Database, fileById, fromSqlTime, toSqlTime } from '@sidan/persistence';
import { API_KINDS } from '../files/file-kinds.js';
import { phaseTitle } from '../lists/phase-title.js';
import { isSamePlace, metresBetween, type Point } from './same-place.js';

const RECENT_MS = 30 * 24 * 3_600_000;
const LOOKED_AT = 300;
/** Two people point at the same heap from this far apart. */
const NEAR_METRES = 200;

/** An open case that a new report may be about. */
export interface KnownCase {
  readonly caseId: string;
  readonly reportNo: string;
  /** What and where, in a line. */
  readonly subject: string;
  readonly address: string;
  readonly phase: string;
  readonly phaseTitle: string;
  readonly openedAt: string;
  /** Still being handled, so that the report can be merged into it. */
  readonly mergeable: boolean;
  /** The accepted matter is one of those that the words suggest. */
  readonly sameMatter: boolean;
  /** Metres between the two places, where both are on the map. */
  readonly distance: number | null;
}

/** What is known of the report while it is being written. */
export interface Told extends Partial<Point> {
  readonly text: string;
  readonly address?: string;
  readonly matters: readonly string[];
  readonly training: boolean;
}

interface Row {
  readonly id: string; readonly reportNo: string; readonly subject: string; readonly address: string | null; readonly longitude: string | null; readonly latitude: string | null;
  readonly matter: string | null; readonly phase: string; readonly opened: string;
}

/** Served by file_of_org: the organisation's open cases, newest first. */
const RECENT = `
  SELECT id, phase, matter, subject, opened_at AS opened, JSON_VALUE(state, '$.reportNo') AS reportNo, JSON_VALUE(state, '$.place.address') AS address,
    JSON_VALUE(state, '$.place.longitude') AS longitude, JSON_VALUE(state, '$.place.latitude') AS latitude
  FROM file WHERE org_id = ? AND kind = 'case' AND ended = 0 AND training = ? AND opened_at >= ? ORDER BY opened_at DESC, id DESC LIMIT ${LOOKED_AT}`;

@Injectable()
export class KnownCases {
  constructor(@Inject(Database) private readonly database: Database) {}

  async caseById(caseId: string): Promise<CaseState | null> {
    return ((await fileById(this.database, API_KINDS, 'case', caseId))?.state ?? null) as CaseState | null;
  }

  /** Open cases of the last thirty days at the same place; those of the same matter first. Training cases have no such date, and stay among themselves. */
  async likelyTheSame(orgId: string, told: Told): Promise<readonly KnownCase[]> {
    const since = told.training ? 0 : Date.now() - RECENT_MS;
    const rows = await this.database.read<Row>(RECENT, [orgId, told.training ? 1 : 0, toSqlTime(since)]);
    const near = rows.filter((row) => isNear(row, told)).map((row) => knownCase(row, told));
    return [...near.filter((known) => known.sameMatter), ...near.filter((known) => !known.sameMatter)].slice(0, 10);
  }
}

function isNear(row: Row, told: Told): boolean {
  const distance = distanceTo(row, told);
  return (distance !== null && distance <= NEAR_METRES) || isSamePlace(row.address ?? '', told);
}

function knownCase(row: Row, told: Told): KnownCase {
  const { id, reportNo, subject, address, matter, phase, opened } = row;
  return {
    caseId: id, reportNo, subject, address: address ?? '', phase, phaseTitle: phaseTitle(phase), openedAt: instantOf(fromSqlTime(opened)),
    mergeable: MERGEABLE_PHASES.some((open) => open === phase), sameMatter: matter !== null && told.matters.includes(matter), distance: distanceTo(row, told),
  };
}

function distanceTo({ longitude, latitude }: Row, told: Told): number | null {
  if (longitude === null || latitude === null || told.longitude === undefined || told.latitude === undefined) return null;
  return Math.round(metresBetween({ longitude: Number(longitude), latitude: Number(latitude) }, { longitude: told.longitude, latitude: told.latitude }));
}

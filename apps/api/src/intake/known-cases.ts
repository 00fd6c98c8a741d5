import { Inject, Injectable } from '@nestjs/common';
import { instantOf, type CaseState } from '@sidan/domain';
import { Database, fileById, fromSqlTime, toSqlTime } from '@sidan/persistence';

const RECENT_MS = 30 * 24 * 3_600_000;
const LOOKED_AT = 300;

export interface KnownCase {
  readonly caseId: string;
  readonly reportNo: string;
  readonly address: string;
  readonly description: string;
  readonly matter: string | null;
  readonly phase: string;
  readonly openedAt: string;
}

interface Row { readonly id: string; readonly reportNo: string; readonly address: string; readonly description: string; readonly matter: string | null; readonly phase: string; readonly opened: string }

/** Served by file_of_org: the organisation's open cases, newest first. */
const RECENT = `
  SELECT id, phase, matter, opened_at AS opened, JSON_VALUE(state, '$.reportNo') AS reportNo, JSON_VALUE(state, '$.place.address') AS address,
    JSON_VALUE(state, '$.description') AS description
  FROM file WHERE org_id = ? AND kind = 'case' AND ended = 0 AND opened_at >= ? AND training = 0 ORDER BY opened_at DESC, id DESC LIMIT ${LOOKED_AT}`;

@Injectable()
export class KnownCases {
  constructor(@Inject(Database) private readonly database: Database) {}

  async caseById(caseId: string): Promise<CaseState | null> {
    return ((await fileById(this.database, 'case', caseId))?.state ?? null) as CaseState | null;
  }

  /** Open cases of the last thirty days at the same place; those of the same matter first. */
  async likelyTheSame(orgId: string, address: string, matters: readonly string[]): Promise<readonly KnownCase[]> {
    const rows = await this.database.read<Row>(RECENT, [orgId, toSqlTime(Date.now() - RECENT_MS)]);
    const near = rows.filter((row) => samePlace(row.address, address)).map(({ id, opened, ...row }) => ({ caseId: id, ...row, openedAt: instantOf(fromSqlTime(opened)) }));
    const alike = (known: KnownCase): boolean => known.matter !== null && matters.includes(known.matter);
    return [...near.filter(alike), ...near.filter((known) => !alike(known))].slice(0, 10);
  }
}

/** One address within the other, spaces and punctuation aside: 『府前街12号』 and 『府前街12号门前』. */
function samePlace(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

function plain(address: string): string {
  return address.replace(/[\s\p{P}]/gu, '');
}

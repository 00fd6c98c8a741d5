import { Inject, Injectable } from '@nestjs/common';
import { SOON_MS, type Policy } from '@sidan/domain';
import { boardCells, type BoardCell, type ClockAsk, Database, namesOfPeople, openRungs, Rulebook, supervisedClocks, type WatchedClock } from '@sidan/persistence';
import { badInput } from '../platform/problem/problem.js';
import type { Who } from '../platform/session/who.js';
import { type SupervisionBoard, boardOf } from './board.js';
import { clockView, deadlinesOf, type OpenEscalations, peopleNamedIn, type SupervisedClock, type SupervisedClocks } from './clock-view.js';
import { askedOrgs, seesEveryone } from './in-sight.js';

export interface ClocksAsked extends Omit<ClockAsk, 'orgIds' | 'soon'> {
  readonly orgId?: string;
  readonly soon: boolean;
}

interface BoardAsked { readonly orgId?: string; readonly training: boolean }
interface Counted { readonly asOf: number; readonly cells: Promise<readonly BoardCell[]> }

/** A county's board counts a million clocks: whoever looks within these seconds sees the same count, which says when it was made. */
const BOARD_GOOD_FOR_MS = 10_000;
const MOST_BOARDS = 200;
const MOST_OF_A_RUNG = 50;

@Injectable()
export class Supervision {
  private readonly boards = new Map<string, Counted>();

  constructor(@Inject(Rulebook) private readonly rulebook: Rulebook, @Inject(Database) private readonly database: Database) {}

  async board({ orgId, training }: BoardAsked, who: Who): Promise<SupervisionBoard> {
    const policy = await this.rulebook.currentPolicy(who.region);
    const { asOf, cells } = this.counted(askedOrgs(orgId, who, policy), training);
    const counted = await cells;
    const people = await namesOfPeople(this.database, counted.map(({ person }) => person).filter((id) => id !== ''));
    return boardOf(counted, { people, organisations: organisationsOf(policy), onlyPerson: seesEveryone(who) ? null : who.personId }, asOf, training);
  }

  async clocks({ orgId, soon, ...asked }: ClocksAsked, who: Who): Promise<SupervisedClocks> {
    const now = Date.now();
    const policy = await this.rulebook.currentPolicy(who.region);
    const orgIds = askedOrgs(orgId, who, policy);
    const [page, cells] = await Promise.all([
      supervisedClocks(this.database, { ...asked, orgIds, ...(soon ? { soon: { now, withinMs: SOON_MS } } : {}) }), this.counted(orgIds, asked.training).cells,
    ]);
    if (!page) throw badInput([{ field: 'after', message: '上页末尾（after）应取自上一页的 next' }]);
    return { totals: deadlinesOf(cells), clocks: await this.shown(page.clocks, policy, now), next: page.next };
  }

  async escalations({ orgId, training }: BoardAsked, who: Who): Promise<OpenEscalations> {
    const now = Date.now();
    const policy = await this.rulebook.currentPolicy(who.region);
    const orgIds = askedOrgs(orgId, who, policy);
    const rungs = await openRungs(this.database, orgIds, training);
    return {
      rungs: await Promise.all(rungs.map(async ({ rung, open }) => {
        const page = await supervisedClocks(this.database, { orgIds, training, show: rung, after: null, limit: MOST_OF_A_RUNG });
        return { rung, title: `第${rung}级`, open, clocks: await this.shown(page?.clocks ?? [], policy, now) };
      })),
    };
  }

  private async shown(clocks: readonly WatchedClock[], policy: Policy | null, now: number): Promise<readonly SupervisedClock[]> {
    const [people, calendar] = await Promise.all([namesOfPeople(this.database, peopleNamedIn(clocks)), this.rulebook.newestCalendar()]);
    return clocks.map((clock) => clockView(clock, { people, organisations: organisationsOf(policy) }, now, calendar));
  }

  private counted(orgIds: readonly string[], training: boolean): Counted {
    const key = `${training} ${[...orgIds].sort().join(' ')}`;
    const now = Date.now();
    const known = this.boards.get(key);
    if (known && now - known.asOf < BOARD_GOOD_FOR_MS) return known;
    const counted = { asOf: now, cells: boardCells(this.database, { orgIds, training, now, soonMs: SOON_MS }) };
    counted.cells.catch(() => this.boards.delete(key));
    if (this.boards.size >= MOST_BOARDS) this.boards.clear();
    this.boards.set(key, counted);
    return counted;
  }
}

function organisationsOf(policy: Policy | null): ReadonlyMap<string, string> {
  return new Map((policy?.organisations ?? []).map(({ id, name }) => [id, name]));
}

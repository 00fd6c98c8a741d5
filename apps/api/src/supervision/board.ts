import { instantOf, isClockName, STATUTORY } from '@sidan/domain';
import type { BoardCell } from '@sidan/persistence';
import { phaseTitle } from '../lists/phase-title.js';

export interface BoardNumbers {
  readonly open: number;
  readonly late: number;
  readonly soon: number;
  readonly suspended: number;
  readonly awaiting: number;
}

export interface BoardRow extends BoardNumbers {
  readonly key: string;
  readonly title: string;
}

/** 督办看板: what is late and what soon will be, each number with its definition. Nothing about money. */
export interface SupervisionBoard {
  readonly asOf: string;
  readonly training: boolean;
  readonly definitions: Readonly<Record<keyof BoardNumbers | 'byOrganisation' | 'byPerson' | 'byStep' | 'byClock', string>>;
  readonly totals: BoardNumbers;
  readonly byOrganisation: readonly BoardRow[];
  /** An empty key: nobody has taken the task yet. */
  readonly byPerson: readonly BoardRow[];
  readonly byStep: readonly BoardRow[];
  readonly byClock: readonly BoardRow[];
}

const DEFINITIONS: SupervisionBoard['definitions'] = {
  open: '未办结的期限：行政机关应当履行、尚未履行的法定期限和内部期限，包括计时中、中止和已逾期的；不含当事人的权利期限和等待期。',
  late: '已逾期：到期时尚未办结，台账已记逾期，现仍未办结。',
  soon: '三日内到期：计时中，自统计时点起72小时内到期（含刚到期、台账尚未记逾期的）。',
  suspended: '中止：依法中止计时，暂无到期日。',
  awaiting: '待推算：期限跨入尚未导入节假日安排的年份，到期日还推算不出，含当事人的权利期限和等待期；导入后自动推算。',
  byOrganisation: '按办案机关统计，不论任务现由哪个机关的岗位办理。',
  byPerson: '按该期限所对应任务的承办人统计；无人认领的归入“未认领”。',
  byStep: '按案件或办案程序现在所处的阶段统计。',
  byClock: '按期限名称统计。',
};

export interface BoardTitles {
  readonly organisations: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  /** Null: everyone; else only this person's row is told by name. */
  readonly onlyPerson: string | null;
}

export function boardOf(cells: readonly BoardCell[], { organisations, people, onlyPerson }: BoardTitles, asOf: number, training: boolean): SupervisionBoard {
  const persons = rowsBy(cells, ({ person }) => person, (id) => (id === '' ? '未认领' : people.get(id) ?? id));
  return {
    asOf: instantOf(asOf), training, definitions: DEFINITIONS, totals: sumOf(cells),
    byOrganisation: rowsBy(cells, ({ orgId }) => orgId, (id) => organisations.get(id) ?? id),
    byPerson: onlyPerson === null ? persons : persons.filter(({ key }) => key === onlyPerson || key === ''),
    byStep: rowsBy(cells, ({ phase }) => phase, phaseTitle),
    byClock: rowsBy(cells, ({ name }) => name, (name) => (isClockName(name) ? STATUTORY[name].title : name)),
  };
}

/** The latest first, then the most pressing. */
function rowsBy(cells: readonly BoardCell[], keyOf: (cell: BoardCell) => string, titleOf: (key: string) => string): readonly BoardRow[] {
  const groups = new Map<string, BoardCell[]>();
  for (const cell of cells) groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell]);
  const rows = [...groups].map(([key, group]) => ({ key, title: titleOf(key), ...sumOf(group) }));
  return rows.sort((one, other) => other.late - one.late || other.soon - one.soon || other.open - one.open || one.key.localeCompare(other.key));
}

function sumOf(cells: readonly BoardCell[]): BoardNumbers {
  const sum = (of: keyof BoardNumbers) => cells.reduce((total, cell) => total + cell[of], 0);
  return { open: sum('open'), late: sum('late'), soon: sum('soon'), suspended: sum('suspended'), awaiting: sum('awaiting') };
}

import type { Board, BoardRow } from './ask';
import { BarTable } from './BarTable';
import { type Filter, type Group, NOBODY } from './filter';

const TABLES: readonly { readonly group: Group; readonly title: string; readonly rows: 'byOrganisation' | 'byPerson' | 'byStep' | 'byClock' }[] = [
  { group: 'org', title: '按机关', rows: 'byOrganisation' }, { group: 'person', title: '按承办人', rows: 'byPerson' },
  { group: 'step', title: '按阶段', rows: 'byStep' }, { group: 'clock', title: '按期限', rows: 'byClock' },
];

/** The same open periods, counted four ways. */
export function BoardTables({ board, filter, onOpen }: { readonly board: Board; readonly filter: Filter; readonly onOpen: (part: Partial<Filter>) => void }) {
  return (
    <div className="bar-tables">
      {TABLES.map(({ group, title, rows }) => (
        <BarTable
          key={group} title={title} definition={board.definitions[rows]} rows={board[rows]} chosen={filter[group]} keyOf={keyOf}
          onOpen={(row, show) => onOpen({ show, ...(group === 'org' ? {} : { person: null, step: null, clock: null }), [group]: keyOf(row) })}
        />
      ))}
    </div>
  );
}

function keyOf({ key }: BoardRow): string {
  return key === '' ? NOBODY : key;
}

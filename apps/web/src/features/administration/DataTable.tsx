import type { Key, ReactNode } from 'react';

export interface Column<Row> {
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => Key;
}

/** A table; on a phone each row is a card with its own labels. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  return (
    <table className="data-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead><tr>{columns.map(({ title }) => <th key={title} scope="col">{title}</th>)}</tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>{columns.map(({ title, render }) => <td key={title} data-label={title}>{render(row)}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
}

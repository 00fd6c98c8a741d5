/** `datetime(3)` columns hold UTC; sent and read as text, so that neither driver nor server converts a zone. */
export function toSqlTime(millis: number): string {
  return new Date(millis).toISOString().slice(0, 23).replace('T', ' ');
}

export function fromSqlTime(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`);
}

/** As `toSqlTime` writes it: the driver leaves `.000` away. */
export function fullSqlTime(text: string): string {
  return text.length === 19 ? `${text}.000` : text;
}

/** Tasks without a due time sort after all others. */
export const NO_DUE = '9999-12-31 00:00:00.000';

/** Something that does not agree, named so that a person finds the row. */
export interface Problem {
  readonly where: 'ledger' | 'file' | 'task' | 'clock' | 'reporter' | 'number' | 'evidence';
  /** The file; for a number its series, for evidence its SHA-256. */
  readonly id: string;
  /** The ledger row, where one is to blame. */
  readonly seq: number | null;
  /** 中文 */
  readonly text: string;
}

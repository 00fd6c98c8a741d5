/** What is sent with a statement; times as text (see sql-time.ts). */
export type SqlValue = string | number | null;

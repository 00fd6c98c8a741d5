import type { Page } from 'playwright-core';

/** A case in the department's review, a late one that waits for its evaluation, and a practised story. */
export interface PicturedCases {
  readonly reviewed: { readonly caseId: string; readonly proceedingId: string };
  readonly late: { readonly caseId: string };
  readonly run: { readonly caseId: string };
}

export interface MainPage {
  readonly name: string;
  readonly as: string;
  readonly path: (cases: PicturedCases) => string;
  /** Until there is something to look at. */
  readonly ready: (page: Page) => Promise<unknown>;
}

export const MAIN_PAGES: readonly MainPage[];

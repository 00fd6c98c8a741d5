import type { Receipt } from '@sidan/contracts';

/** What a step answers with: where the file stands after it, what was recorded, what waits next. */
export type StepReceipt = Receipt;

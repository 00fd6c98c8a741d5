/**
 * Every `patched()` id, with the day it came and why; nowhere else may one be written.
 *
 * A workflow that is open while the code changes is replayed with the new code. A change that adds, removes or reorders
 * timers, activities or continue-as-new must stand behind `patched(PATCHES.x)`; test/replay shows which changes do.
 * Rules are not among them: they are decided in the ledger's transaction and never replayed.
 * An id is removed only after no history that holds it is left, by way of `deprecatePatch`.
 *
 * Form: `hearingByVideo: '2027-03-01 hearing-by-video'`.
 */
export const PATCHES = {} as const satisfies Readonly<Record<string, string>>;

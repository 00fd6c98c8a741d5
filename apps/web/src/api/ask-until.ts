interface Asking<Answer> {
  readonly isDone: (answer: Answer) => boolean;
  /** How far it has come, in any words: while these change, it is waited for. */
  readonly placeOf?: (answer: Answer) => unknown;
}

const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 3_000;
/** How long nothing may move before it is called silence. */
export const PATIENCE_SECONDS = 20;

/** Asks until it is done, ever more slowly while nothing moves; null where nothing has moved for too long. */
export async function askUntil<Answer>(ask: () => Promise<Answer>, { isDone, placeOf = () => null }: Asking<Answer>): Promise<Answer | null> {
  let place: string | null = null;
  let movedAt = Date.now();
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const answer = await ask();
    if (isDone(answer)) return answer;
    const now = JSON.stringify(placeOf(answer));
    if (now !== place) [place, movedAt, pause] = [now, Date.now(), FIRST_PAUSE_MS];
    if (Date.now() - movedAt >= PATIENCE_SECONDS * 1_000) return null;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

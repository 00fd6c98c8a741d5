const HEARTBEAT_MS = 15_000;

/** Progress lines with the seconds since the beginning; `step` repeats itself while something slow runs. */
export class Progress {
  #begun = Date.now();
  #quiet;

  constructor({ quiet = false } = {}) {
    this.#quiet = quiet;
  }

  elapsed() {
    return `${((Date.now() - this.#begun) / 1000).toFixed(1)} 秒`;
  }

  say(line) {
    if (!this.#quiet) process.stdout.write(`[${this.elapsed().padStart(8)}] ${line}\n`);
  }

  /** Runs `work`, saying when it begins and ends; `estimate` is told for what takes long. */
  async step(title, work, estimate) {
    this.say(estimate ? `${title}…（预计 ${estimate}）` : `${title}…`);
    const begun = Date.now();
    const seconds = () => ((Date.now() - begun) / 1000).toFixed(1);
    const beat = setInterval(() => this.say(`${title}：仍在进行，已 ${seconds()} 秒${estimate ? `，预计 ${estimate}` : ''}`), HEARTBEAT_MS);
    try {
      const result = await work();
      this.say(`${title}：完成，用时 ${seconds()} 秒`);
      return result;
    } catch (error) {
      this.say(`${title}：失败，用时 ${seconds()} 秒`);
      throw error;
    } finally {
      clearInterval(beat);
    }
  }
}

/** What the user can put right; printed without a stack trace. */
export class SetupError extends Error {}

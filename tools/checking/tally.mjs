/** Counts what passed and what failed; a part that crashed is one failure, never silence. */
export class Tally {
  passed = 0;
  failed = 0;
  #failures = [];

  pass(count = 1) {
    this.passed += count;
  }

  fail(what, count = 1) {
    this.failed += count;
    this.#failures.push(count === 1 ? what : `${what}（${count} 项）`);
  }

  /** The parts that failed, then the one line that others read. */
  summary() {
    const parts = this.#failures.map((what) => `未通过：${what}\n`).join('');
    return `${parts}${this.passed} passed, ${this.failed} failed\n`;
  }
}

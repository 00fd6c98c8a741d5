import { stopCommands } from './command.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs `stop` once at the first Ctrl-C, then ends this process; further ones change nothing (npm passes a signal
 * on that the terminal has sent already, and people press twice). Answers with a question: has it begun?
 */
export function onStopSignal(stop) {
  let begun = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (begun) return;
      begun = true;
      stopCommands();
      stop().then(
        () => process.exit(signal === 'SIGINT' ? 130 : 143),
        (error) => {
          process.stderr.write(`${error.stack}\n`);
          process.exit(1);
        },
      );
    });
  }
  return () => begun;
}

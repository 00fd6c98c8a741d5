import { findProgram, run } from './command.mjs';
import { SetupError } from './progress.mjs';

/** Installs Debian packages where that is ours to do (Debian or Ubuntu, as root); throws a SetupError with `advice` elsewhere. */
export async function aptInstall(packages, advice) {
  const apt = findProgram('apt-get');
  if (!apt || process.getuid?.() !== 0) throw new SetupError(advice);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', ...packages]]) {
    const { code, output } = await run(apt, args, { env });
    if (code !== 0) throw new SetupError(`apt-get ${args[0]} 失败：\n${output.slice(-1_500)}\n\n${advice}`);
  }
}

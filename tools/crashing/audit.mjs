// What must hold after any crash: no acknowledged step missing or doubled, every ledger verified, every open file followed.
import { join } from 'node:path';
import { run } from '../services/command.mjs';
import { ROOT } from '../services/root.mjs';
import { driver } from '../stories/driver.mjs';

const READERS = { jimo: 'jimo.auditor', yancheng: 'yancheng.auditor', hejin: 'hejin.auditor' };

export async function audit(system, receipts) {
  return [...await acknowledgedOnce(system, receipts), ...await ledgersVerify(system), ...await everyFileFollowed(system)];
}

async function acknowledgedOnce(system, receipts) {
  const tell = driver({ apiUrl: system.apiUrl, password: system.initialPassword, patient: true });
  const problems = [];
  for (const [id, steps] of grouped(receipts)) {
    const entries = await tell.ledger(READERS[steps[0].who.split('.')[0]], { kind: steps[0].kind, id });
    for (const { key, action } of steps) {
      const found = entries.filter(({ commandId }) => commandId === key);
      const contiguous = found.every(({ seq }, index) => seq === found[0].seq + index);
      if (found.length === 0) problems.push(`${id} 丢失了已回执的 ${action}（${key}）`);
      else if (!contiguous) problems.push(`${id} 的 ${action}（${key}）记了两次`);
    }
  }
  return problems;
}

function grouped(receipts) {
  const groups = new Map();
  for (const receipt of receipts) groups.set(receipt.file, [...groups.get(receipt.file) ?? [], receipt]);
  return groups;
}

async function ledgersVerify(system) {
  const { code, output } = await runTool(system, 'verify.mjs', ['all']);
  return code === 0 ? [] : [`台账核验不通过：${output.slice(-2_000)}`];
}

/** A healthy system needs no healing: every open file's workflow runs once the relay has caught up. */
async function everyFileFollowed(system) {
  const { code, output } = await runTool(system, 'heal.mjs', ['--check']);
  return code === 0 ? [] : [`有未结文件没有流程跟随：${output.slice(-2_000)}`];
}

export function runTool(system, tool, args = []) {
  return run(process.execPath, [join(ROOT, 'tools', tool), ...args], {
    cwd: ROOT,
    env: { DATABASE_URL: system.databaseUrl, TEMPORAL_ADDRESS: system.temporalAddress, SIDAN_DATA_DIR: system.dataDir },
  });
}

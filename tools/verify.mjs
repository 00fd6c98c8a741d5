// npm run verify -- <case or file id | all>: recomputes ledgers, states, numbers and evidence, and names every row that does not agree.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensurePackages } from './services/packages.mjs';
import { Progress } from './services/progress.mjs';
import { ROOT } from './services/root.mjs';

const WHERE = { ledger: '台账', file: '文件', task: '任务', clock: '期限', reporter: '举报人', number: '编号', evidence: '证据' };
const KINDS = { case: '案件', proceeding: '处罚案件' };

const dataDir = process.env.SIDAN_DATA_DIR || join(ROOT, '.data');
const say = (line) => process.stdout.write(`${line}\n`);

async function main(wanted) {
  if (!wanted) throw new Error('用法：npm run verify -- <案件编号 | all>');
  const progress = new Progress({ quiet: true });
  await ensurePackages(ROOT, progress);
  await build({ progress });
  const { Database, LocalEvidenceStore, verifyAll, verifyCase } = await import('@sidan/persistence');
  const { caseKind, proceedingKind } = await import('@sidan/domain');
  const database = new Database(databaseUrl(), { readers: 1, writers: 1 });
  const scope = { database, kinds: { case: caseKind, proceeding: proceedingKind }, evidence: new LocalEvidenceStore(dataDir), onFile: tellFile(wanted) };
  try {
    return wanted === 'all' ? await verifyAll(scope) : await verifyCase(scope, wanted);
  } finally {
    await database.close();
  }
}

/** DATABASE_URL, else the database of the system that `npm start` runs. */
function databaseUrl() {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const [portsFile, passwordFile] = [join(dataDir, 'ports.json'), join(dataDir, 'mariadb/password')];
  if (!existsSync(portsFile) || !existsSync(passwordFile)) throw new Error('请先运行 npm start，或设置 DATABASE_URL');
  const { database: port } = JSON.parse(readFileSync(portsFile, 'utf8'));
  return `mysql://sidan:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${port}/sidan`;
}

/** Of all files only those that are wrong are told. */
function tellFile(wanted) {
  return ({ fileId, kind, entries, headHash, problems }) => {
    if (wanted === 'all' && problems.length === 0) return;
    say(`${problems.length === 0 ? '✓' : '✗'} ${KINDS[kind] ?? '文件'} ${fileId}：台账 ${entries} 条，链头 ${headHash}`);
  };
}

function lineOf({ where, id, seq, text }) {
  return `  ${WHERE[where]} ${id}${seq === null ? '' : ` 第${seq}条`}：${text}`;
}

try {
  const { files, entries, problems } = await main(process.argv[2]);
  for (const problem of problems) say(lineOf(problem));
  if (files === 0 && process.argv[2] !== 'all') say(`没有案件或文件 ${process.argv[2]}`);
  else say(problems.length === 0 ? `核验通过：${files} 个文件，${entries} 条记录` : `核验不通过：${problems.length} 处问题（${files} 个文件，${entries} 条记录）`);
  process.exitCode = problems.length > 0 || (files === 0 && process.argv[2] !== 'all') ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error.code === 'ECONNREFUSED' ? '数据库连不上。请先运行 npm start，或设置 DATABASE_URL' : error.message}\n`);
  process.exitCode = 1;
}

// node setup.js: brings the database to this release and takes over calendar and region packs. May run at every start.
import { fileURLToPath } from 'node:url';
import { hash } from '@node-rs/argon2';
import { addPeople, adoptCalendar, adoptPolicy, Database, migrate, refoldStale, storeOrganisations } from '@sidan/persistence';
import { FILE_KINDS } from './file-kinds.js';
import { loadPacks, stateCouncilCalendar, type Pack } from '@sidan/regions';

const REGIONS = fileURLToPath(new URL('../../../regions', import.meta.url));
const CALENDAR_YEARS = [2023, 2024, 2025, 2026];

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`环境变量 ${name} 未设置`);
  return value;
}

async function takeOver(database: Database, { policy, people }: Pack, passwordHash: string): Promise<void> {
  const adoption = await adoptPolicy(database, policy);
  if (adoption === 'conflict') throw new Error(`地区 ${policy.region} 的规则版本 ${policy.version} 已在库中，内容却不同：版本一经采用不得改写，请改用新的版本号`);
  await storeOrganisations(database, policy);
  const added = await addPeople(database, people.map((person) => ({ ...person, region: policy.region })), passwordHash);
  say(`地区 ${policy.region}：规则 ${policy.version}（${adoption === 'known' ? '已有' : '新采用'}），新增人员 ${added}`);
}

const databaseUrl = required('DATABASE_URL');
const passwordHash = await hash(required('SIDAN_INITIAL_PASSWORD'));
const packs = loadPacks(REGIONS);
const migrations = await migrate(databaseUrl);
say(`数据库：执行迁移 ${migrations.length} 个`);

const database = new Database(databaseUrl);
try {
  const calendar = stateCouncilCalendar(CALENDAR_YEARS);
  if ((await adoptCalendar(database, calendar)) === 'conflict') throw new Error(`日历版本 ${calendar.version} 已在库中，内容却不同`);
  for (const pack of packs) await takeOver(database, pack, passwordHash);
  const { touched, setAside } = await refoldStale(database, FILE_KINDS);
  if (touched > 0) say(`案卷状态：按本版本重新推算 ${touched} 件`);
  for (const { fileId, problem } of setAside) say(`注意：案卷 ${fileId} 的台账已损坏（${problem}），不能推算，已搁置，其他案卷不受影响。请运行 npm run verify -- ${fileId}，并从备份恢复。`);
} finally {
  await database.close();
}

// npm run api [-- --check]: makes the API's description and the web's typed client anew from the code, or says what is out of date.
import { parseArgs } from 'node:util';
import { ensurePackages } from './services/packages.mjs';
import { Progress } from './services/progress.mjs';
import { ROOT } from './services/root.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const progress = new Progress();
await ensurePackages(ROOT, progress);
const { describeEverything } = await import('./describing/describe.mjs');
const changed = await describeEverything({ progress, check: values.check });
for (const path of changed) process.stdout.write(`${values.check ? '已过时' : '已更新'}：${path}\n`);
if (changed.length === 0) process.stdout.write('接口描述与代码一致\n');
if (values.check && changed.length > 0) process.exitCode = 1;

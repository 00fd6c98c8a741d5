import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { findProgram, run } from './command.mjs';
import { SetupError } from './progress.mjs';

const ADVICE = `找不到 Chromium（浏览器测试和截图要用）。请安装后再运行一次：
  Debian/Ubuntu：sudo apt-get install -y --no-install-recommends chromium fonts-noto-cjk
  macOS：        brew install --cask chromium
或者用 SIDAN_BROWSER=/路径/chromium 指明已有的 Chrome/Chromium。`;
const CHINESE_FONTS = 'fonts-noto-cjk';

/** The path of a Chromium that can show Chinese; installed with its fonts where that is ours to do. */
export async function findBrowser(progress) {
  const named = process.env.SIDAN_BROWSER;
  if (named && !existsSync(named)) throw new SetupError(`SIDAN_BROWSER 指的 ${named} 不存在`);
  if (named) return named;
  const there = findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  if (there && (await showsChinese())) return there;
  await progress.step('浏览器：安装 Chromium 和中文字体（apt-get）', () => aptInstall(['chromium', CHINESE_FONTS], ADVICE), '1 至 3 分钟');
  const installed = findProgram('chromium');
  if (!installed) throw new SetupError(ADVICE);
  return installed;
}

/** Without fontconfig's list nobody knows: then what is there is taken as it is. */
async function showsChinese() {
  const list = findProgram('fc-list');
  if (!list) return true;
  const { output } = await run(list, [':lang=zh', 'family']);
  return output.trim() !== '';
}

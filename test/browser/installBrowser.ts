import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './findBrowser';

const COMMAND = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk';

/** How to get a browser, for whoever reads the terminal. */
export function browserAdvice(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) return `CHROMIUM_PATH names ${named}, which is not an executable file: correct it or unset it.`;
  return `No Chromium, Chrome or Edge was found: install one (Debian, Ubuntu: ${COMMAND}) or set CHROMIUM_PATH to it.`;
}

/** The installed browser; on Debian as root it is installed where it is missing. Null where that cannot be done. */
export function installBrowser(): string | null {
  const found = findBrowser();
  if (found || process.env.CHROMIUM_PATH) return found;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  console.error('No browser was found; installing chromium and fonts-noto-cjk …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('sh', ['-c', COMMAND], { stdio: ['ignore', 'ignore', 'inherit'], env });
  return findBrowser();
}

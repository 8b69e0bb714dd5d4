import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];
const MACOS = '/Applications/Firefox.app/Contents/MacOS/firefox';
const COMMAND = 'apt-get update && apt-get install -y --no-install-recommends firefox-esr';

export const FIREFOX_ADVICE = `No Firefox was found, so nothing was tried in it: install one (Debian, Ubuntu: ${COMMAND}) or set FIREFOX_PATH to it.`;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed Firefox; null where there is none. `FIREFOX_PATH` goes first and alone. */
export function findFirefox({ env }: { readonly env: NodeJS.ProcessEnv } = process): string | null {
  const named = env.FIREFOX_PATH;
  if (named) return isExecutable(named) ? named : null;
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, MACOS].find(isExecutable) ?? null;
}

/** The installed Firefox; on Debian as root it is installed where it is missing. Null where that cannot be done. */
export function installFirefox(): string | null {
  const found = findFirefox();
  if (found || process.env.FIREFOX_PATH || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return found;
  console.error('No Firefox was found; installing firefox-esr …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('sh', ['-c', COMMAND], { stdio: ['ignore', 'ignore', 'inherit'], env });
  return findFirefox();
}

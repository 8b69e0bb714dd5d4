import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which a Chromium that loads extensions is on the PATH, best first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MACOS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
}

function candidates({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS.map((path) => `${root}\\${path}`) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...MACOS, ...onPath] : onPath;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of an installed Chromium, Chrome or Edge; null where there is none.
 * `CHROMIUM_PATH` goes first and alone: what a person named is not silently replaced by another.
 */
export function findBrowser(machine: Machine = process): string | null {
  const named = machine.env.CHROMIUM_PATH;
  if (named) return isExecutable(named) ? named : null;
  return candidates(machine).find(isExecutable) ?? null;
}

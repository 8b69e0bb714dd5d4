import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = process.cwd();
const SOURCES = ['entrypoints', 'src', 'assets', 'wxt.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Where `npm run build` leaves the unpacked extension. */
export const EXTENSION = resolve(root, '.output/chrome-mv3');

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

function isBuilt(): boolean {
  const manifest = join(EXTENSION, 'manifest.json');
  if (!existsSync(manifest)) return false;
  return statSync(manifest).mtimeMs > Math.max(...SOURCES.map((path) => newest(resolve(root, path))));
}

/** The unpacked extension's folder, built first where its sources are newer. */
export function buildExtension(): string {
  if (isBuilt()) return EXTENSION;
  const wxt = resolve(root, 'node_modules/wxt/bin/wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The extension could not be built.\n${built.stdout}\n${built.stderr}`);
  return EXTENSION;
}

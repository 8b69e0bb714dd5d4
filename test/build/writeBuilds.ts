import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildExtension, EXTENSION } from './buildExtension';
import { BUILDS, type Build, type Manifest, manifestFor } from './manifests';

/** The folder of one build, to be loaded unpacked. */
export const folderOf = (build: Build): string => (build === 'chromium' ? EXTENSION : resolve('.output', build));

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Writes one build's folder, made of the one for Chromium, which is built first where its sources are newer. */
export function writeBuild(build: Build): string {
  const built = buildExtension();
  const folder = folderOf(build);
  if (folder === built) return built;
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestFor(build, readManifest(built))));
  return folder;
}

/** Writes every build's folder. */
export const writeBuilds = (): readonly (readonly [Build, string])[] =>
  BUILDS.map((build) => [build, writeBuild(build)] as const);

import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isReadable } from './isReadable';

/** One entry of the list: a file, or a folder that gives none. */
export interface Listed {
  readonly path: string;
  readonly trouble: 'emptyFolder' | 'closedFolder' | null;
}

function entries(folder: string): Dirent[] | null {
  try {
    // Code point order, so that the list is the same on every machine.
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

/** What browsers add to a page's name for the folder of its pictures and frames. */
const PARTS = ['_files', '.files', '_file'];
const stemOf = (page: string): string => page.replace(/\.html?$/i, '');

/** The folder saved beside a page, where there is one. */
export function partsFolder(page: string): string | null {
  return PARTS.map((ending) => `${stemOf(page)}${ending}`).find(isFolder) ?? null;
}

/** What is taken from a folder, and who is told of every other file. */
interface Choice {
  readonly takes: (path: string) => boolean;
  readonly leavesOut: (path: string) => void;
}

function inside(folder: string, choice: Choice): Listed[] {
  const found = entries(folder);
  if (!found) return [{ path: folder, trouble: 'closedFolder' }];
  const parts = new Set(
    found.flatMap(({ name }) => (/\.html?$/i.test(name) ? PARTS.map((each) => stemOf(name) + each) : [])),
  );
  return found.flatMap((entry) => {
    if (entry.name.startsWith('.') || parts.has(entry.name)) return [];
    const path = join(folder, entry.name);
    // Links to folders are not followed: they may lead back to where they stand.
    if (entry.isDirectory()) return inside(path, choice);
    if (choice.takes(path)) return [{ path, trouble: null }];
    choice.leavesOut(path);
    return [];
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The files a path stands for: itself, or everything readable below it in name order. */
export function listFiles(
  path: string,
  takes: Choice['takes'] = isReadable,
  leavesOut: Choice['leavesOut'] = () => {},
): Listed[] {
  if (!isFolder(path)) return [{ path, trouble: null }];
  const files = inside(path, { takes, leavesOut });
  return files.length > 0 ? files : [{ path, trouble: 'emptyFolder' }];
}

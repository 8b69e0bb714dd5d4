import type { GivenFile } from '../../../batch/run/readFiles';

/** What a report's file is called; all else in a folder is passed over. */
const readable = /\.(?:docx|pdf|ofd|xlsx|html?|shtml|mhtml|mht|txt|md)$/i;
/** A folder of more holds no reports alone. */
const MOST_FILES = 20_000;

/** What a saved page has beside it: its parts are no reports. */
const isPart = (path: string): boolean => /(?:_files|\.files)\//.test(path) || /(?:^|\/)[.~]/.test(path);

const isWanted = (path: string): boolean => readable.test(path) && !isPart(path);

/** A chosen file, with the folder it was chosen in. */
export function givenFile(file: File): GivenFile {
  const path = file.webkitRelativePath || file.name;
  return { path, size: () => file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

export const chosenFiles = (files: Iterable<File>): GivenFile[] =>
  [...files].map(givenFile).filter(({ path }) => isWanted(path));

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** Some of a folder's entries; the browser gives a hundred at a time. */
const someOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

async function* entriesIn(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (let some = await someOf(reader); some.length > 0; some = await someOf(reader)) yield* some;
}

/** A dropped file with the folders it was dropped in; null where it is gone. */
async function fileIn(entry: FileSystemFileEntry): Promise<GivenFile | null> {
  const file = await fileOf(entry).catch(() => null);
  return file && { ...givenFile(file), path: entry.fullPath.replace(/^\//, '') };
}

/** The files that were dropped, those in folders too. Called in the drop itself, for afterwards nothing of it is told. */
export async function droppedFiles(given: DataTransfer): Promise<GivenFile[]> {
  const items = [...given.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  // What comes from no disk has no entry.
  const loose = items.flatMap((item, at) => (entries[at] ? [] : (item.getAsFile() ?? [])));
  const files = chosenFiles(loose);
  const waiting = entries.flatMap((entry) => entry ?? []);
  for (let entry = waiting.shift(); entry && files.length < MOST_FILES; entry = waiting.shift()) {
    if (entry.isDirectory) {
      for await (const inner of entriesIn(entry as FileSystemDirectoryEntry)) waiting.push(inner);
    } else if (isWanted(entry.fullPath)) {
      const file = await fileIn(entry as FileSystemFileEntry);
      if (file) files.push(file);
    }
  }
  return files;
}

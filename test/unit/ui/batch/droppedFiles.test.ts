import { expect, test } from 'vitest';
import { droppedFiles } from '../../../../src/ui/batch/intake/droppedFiles';

interface Folder {
  readonly [name: string]: Folder | string;
}

/** An entry as browsers hand it over; a folder tells a hundred at a time, and an empty answer at its end. */
function entryOf(path: string, held: Folder | string): object {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (typeof held === 'string') {
    const file = (done: (file: File) => void) => done(new File([held], name));
    return { isDirectory: false, name, fullPath: path, file };
  }
  const inner = Object.entries(held).map(([own, each]) => entryOf(`${path}/${own}`, each));
  const createReader = () => {
    let at = 0;
    const readEntries = (done: (some: object[]) => void): void => {
      done(inner.slice(at, at + 100));
      at += 100;
    };
    return { readEntries };
  };
  return { isDirectory: true, name, fullPath: path, createReader };
}

/** What is dropped, as far as it is asked for. */
const dropped = (folder: Folder): DataTransfer => {
  const items = Object.entries(folder).map(([name, held]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entryOf(`/${name}`, held),
  }));
  return { items } as unknown as DataTransfer;
};

test('reports are found in folders within folders, with the path they stand at; what else is there is passed over', async () => {
  const files = await droppedFiles(
    dropped({
      年报: {
        '水务局.html': 'a',
        水务局_files: { 'frame.html': 'no report' },
        乡镇: { '白石镇.docx': 'b', '~$白石镇.docx': 'lock', '说明.exe': 'c' },
      },
      '单个.pdf': 'd',
    }),
  );
  expect(files.map(({ path }) => path).sort()).toEqual(['单个.pdf', '年报/乡镇/白石镇.docx', '年报/水务局.html']);
  const [first] = files.filter(({ path }) => path.endsWith('水务局.html'));
  expect([first?.size(), new TextDecoder().decode(await first?.bytes())]).toEqual([1, 'a']);
});

test('a folder of more than a browser tells at once is read to its end', async () => {
  const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`${at}.html`, 'a']));
  expect((await droppedFiles(dropped({ 年报: many }))).length).toBe(250);
});

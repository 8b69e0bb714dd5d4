import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AnyNode, hasChildren, isText } from 'domhandler';
import { delimitedRows } from '../../../src/batch/roster/delimitedRows';
import { readRoster } from '../../../src/batch/roster/readRoster';
import { readWordList } from '../../../src/batch/words/wordList';
import { check } from '../../../src/check/check';
import { exportJson } from '../../../src/export/exportJson';
import { longFormRows } from '../../../src/export/tables/longForm';
import { readDocument } from '../../../src/page/documents/readDocument';
import { isTooLarge } from '../../../src/page/saved/treeBuilder';
import { type Result, resultSchema } from '../../../src/result/resultSchema';
import { AS_SHIPPED } from '../../../src/settings/preferences';
import { readSettingsFile, settingsFileOf } from '../../../src/settings/settingsFile';
import { readBackup } from '../../../src/store/backup';
import { archived } from '../../render/archived';
import { encodeGbk } from '../../unit/cli/encodeGbk';
import { home } from '../../unit/page/documents/read';
import { MEDIA } from '../mediaComplaints';
import { type Draw, damaged, damagedWithin, drawFrom, randomBytes, spoiled } from './damage';

/** A longer stop would be noticed by who waits. */
const SLOW_MS = 2_000;
const CULPRIT = '.cache/damaged.bin';

interface Target {
  readonly name: string;
  readonly bytes: Uint8Array;
  read(bytes: Uint8Array): Promise<readonly string[]>;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\p{C}]+/gu, '');

/** All that stands in a tree, one after another. */
function wordsOf(root: AnyNode): string {
  const words: string[] = [];
  const waiting: AnyNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) words.push(node.data);
    if (hasChildren(node)) waiting.push(...[...node.children].reverse());
  }
  return words.join('');
}

/** Numbers that a result holds and the page does not: nothing is ever invented. */
function invented(result: Result, printed: string): readonly string[] {
  return Object.entries(result.report?.cells ?? {}).flatMap(([address, { state, raw }]) =>
    state === 'number' && !printed.includes(plain(raw ?? '')) ? [`${address} reads ${raw}, which nothing printed`] : [],
  );
}

/** Any file, as far as what is taken away of its result. */
const readFile =
  (name: string) =>
  async (bytes: Uint8Array): Promise<readonly string[]> => {
    const read = await readDocument(bytes, name, home);
    if ('refused' in read) return [];
    const { result } = check(read.tree, {
      source: { kind: read.kind },
      settings: {},
      checkedAt: '2026-01-01T00:00:00.000Z',
    });
    const sound = resultSchema.parse(result);
    exportJson(sound);
    longFormRows(sound);
    return invented(sound, plain(wordsOf(read.tree)));
  };

/** What is imported: nothing of it may throw. */
const readText =
  (read: (text: string) => unknown) =>
  async (bytes: Uint8Array): Promise<readonly string[]> => {
    read(new TextDecoder().decode(bytes));
    return Reflect.get({}, 'polluted') === undefined ? [] : ['a prototype was polluted'];
  };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function targets(): Promise<readonly Target[]> {
  const html = readFileSync('test/pages/sample-slips.html', 'utf8');
  const pages: readonly (readonly [string, Uint8Array])[] = [
    ['a.html', utf8(html)],
    ['gbk.html', encodeGbk(html.replace(/utf-8/i, 'gbk'))],
    ['a.mhtml', archived(html)],
    [
      'a.txt',
      utf8(
        html
          .replace(/<\/tr>/g, '\n')
          .replace(/<\/td>/g, '\t')
          .replace(/<[^>]*>/g, ''),
      ),
    ],
  ];
  const media = await Promise.all(MEDIA.map(async ({ kind, write }) => [`a.${kind}`, await write(html)] as const));
  const settings = settingsFileOf({
    settings: { rules: { 'cells/blank': 'off' } },
    preferences: AS_SHIPPED,
    retention: 30,
    arePrinted: true,
  });
  const backup = '{"kind":"gouji-backup","version":1,"reports":[],"decisions":[]}';
  const roster = '单位,代码,网址\n青溪县水务局,11000000000000000X,http://www.example.gov.cn/\n合计,2,';
  return [
    ...[...pages, ...media].map(([name, bytes]) => ({ name, bytes, read: readFile(name) })),
    { name: 'settings.json', bytes: utf8(settings), read: readText(readSettingsFile) },
    { name: 'backup.json', bytes: utf8(backup), read: readText(readBackup) },
    { name: 'roster.csv', bytes: utf8(roster), read: readText((text) => readRoster(delimitedRows(text))) },
    { name: 'words.csv', bytes: utf8(roster), read: readText((text) => readWordList(delimitedRows(text))) },
  ];
}

/** What the file becomes: its bytes damaged, its texts damaged, or noise behind the bytes that name its kind. */
function broken({ name, bytes }: Target, draw: Draw): Uint8Array {
  const way = draw(8);
  if (way === 0) return Uint8Array.from([...bytes.subarray(0, draw(2) * 8), ...randomBytes(draw, draw(5_000))]);
  if (/docx|ofd|xlsx/.test(name) && way > 2) return damagedWithin(bytes, draw);
  return way > 2 && !name.endsWith('.pdf') ? spoiled(bytes, draw) : damaged(bytes, draw);
}

async function complaintsAbout(target: Target, bytes: Uint8Array): Promise<readonly string[]> {
  // One that never ends leaves its input behind.
  writeFileSync(CULPRIT, bytes);
  const started = process.cpuUsage();
  try {
    const complaints = await target.read(bytes);
    // The machine may be at work elsewhere meanwhile.
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    return took > SLOW_MS ? [...complaints, `took ${Math.round(took)} ms`] : complaints;
  } catch (reason) {
    return isTooLarge(reason) ? [] : [reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)];
  }
}

/** Reads damaged files of every kind for so many seconds; whether nothing stopped, hung or was invented. */
export async function readDamaged(seed: number, seconds: number): Promise<boolean> {
  const known = await targets();
  const end = Date.now() + seconds * 1000;
  mkdirSync('.cache', { recursive: true });
  // What reads a kind of file is loaded with the first of them.
  for (const { bytes, read } of known) await read(bytes);
  let done = 0;
  let failed = 0;
  for (let at = 0; Date.now() < end && failed < 5; at += 1) {
    const target = known[at % known.length];
    if (!target) break;
    const bytes = broken(target, drawFrom(seed + at));
    const complaints = await complaintsAbout(target, bytes);
    done += 1;
    if (complaints.length === 0) continue;
    failed += 1;
    const kept = `.cache/damaged-${seed + at}-${target.name}`;
    writeFileSync(kept, bytes);
    console.log(`${kept} (${bytes.length} bytes)\n  ${complaints.slice(0, 4).join('\n  ')}`);
  }
  console.log(`seed ${seed}: ${done} damaged files, ${failed} of them not read or refused as they should`);
  return failed === 0;
}

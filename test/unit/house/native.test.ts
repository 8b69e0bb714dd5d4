import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What works on the live page, but for the accessors themselves. */
const ACCESSORS = ['src/page/live/native.ts', 'src/page/live/read.ts'];
const FILES = ['src/overlay', 'src/checker', 'src/page/live']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)))
  .filter((path) => path.endsWith('.ts') && !ACCESSORS.includes(path));
/** Properties of nodes and documents that a control or a picture of the page may be called; all the way up and down. */
const ASKED =
  /\.(?:parentNode|parentElement|nodeType|ownerDocument|defaultView|getRootNode|documentElement|designMode|compatMode|createElement|createRange|nextElementSibling|elementFromPoint|getAttribute|hasAttributes?|localName|getElementsByTagName|getClientRects)\b|\bdocument\.(?:body|title|readyState|hidden|addEventListener|querySelector)/;

const asks = (source: string): boolean =>
  source.split('\n').some((line) => !/^\s*(?:\*|\/\/)/.test(line) && ASKED.test(line));

test('nodes of the page are asked through the accessors of their kind, for a form answers to its controls’ names', () => {
  expect(FILES.length).toBeGreaterThan(40);
  expect(FILES.filter((path) => asks(readFileSync(path, 'utf8')))).toEqual([]);
  expect(asks('for (let at = node; at; at = at.parentNode) count += 1;')).toBe(true);
});

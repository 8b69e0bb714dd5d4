import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/page/documents/readDocument';
import { stepsIn } from '../../../../src/page/positioned/ofd/textObject';
import { textOf } from '../../../../src/page/tree/textOf';
import { objectsOf, ofd, textObject } from '../../../render/documents/ofd';
import { PLAIN, sheetsOf } from '../../../render/documents/sheets';
import { renderReport } from '../../../render/renderReport';
import { home, read, resultOf } from './read';

const page = renderReport({
  organ: '云岭县民政局',
  year: 2023,
  edition: '2021',
  markup: 'plain',
  printed: new Map([
    ['requests.newReceived.total', '17'],
    ['requests.newReceived.naturalPerson', '6'],
  ]),
});
const twelve = textObject({ text: '12', x: 60, y: 100, size: 12 });
const three = (more: string, inside = '') => textObject({ text: '3', x: 72, y: 100, size: 12 }, more, inside);
const wordsOf = async (inside: string, template = '') =>
  textOf((await read(ofd([inside], template), 'a.ofd')).tree).trim();

describe('an OFD', () => {
  it('is read as the page that it prints', async () => {
    const sheets = sheetsOf(page, { ...PLAIN, headRows: 3, hasMarks: true });
    const found = await read(ofd(sheets.map(objectsOf), '', sheets[0]?.width), '年报.ofd');
    const { coverage, report, findings } = resultOf(found);
    expect(found).toMatchObject({ kind: 'ofd', notes: [] });
    expect(coverage).toEqual({ read: 200, blank: 0, expected: 200 });
    expect(report?.tables.requests?.newReceived).toMatchObject({ naturalPerson: 6, total: 17 });
    expect(findings.map(({ id }) => id)).toContain('requests/row-total@newReceived');
  });

  it.each([
    ['1 2.5 3', [1, 2.5, 3]],
    ['g 3 2.5 4', [2.5, 2.5, 2.5, 4]],
    ['g 2 1 g 1 7', [1, 1, 7]],
    ['g 99999999 1', 20_000],
    [undefined, []],
  ])('steps %s', (text, steps) => {
    expect(typeof steps === 'number' ? stepsIn(text).length : stepsIn(text)).toEqual(steps);
  });

  it('prints its template below each page', async () => {
    expect(await wordsOf(twelve, textObject({ text: '底', x: 60, y: 300, size: 12 }))).toMatch(/^12\s+底$/);
  });

  it.each([
    ['not visible', three('Visible="false"')],
    ['without any strength', three('Alpha="0"')],
    ['white', three('', '<ofd:FillColor Value="255 255 255"/>')],
    ['neither filled nor drawn', three('Fill="false"')],
  ])('has no text that is %s', async (_, hidden) => {
    expect(await wordsOf(twelve + hidden)).toBe('12');
  });

  it('says of a character that nobody can tell that it cannot', async () => {
    const odd = textObject({ text: '1\ue0022', x: 60, y: 100, size: 12 });
    const { tree, notes } = await read(
      ofd([odd + textObject({ text: '政府信息公开', x: 60, y: 200, size: 12 })]),
      'a.ofd',
    );
    expect(textOf(tree)).not.toContain('12');
    expect(notes).toEqual([{ kind: 'noUnicodePages', count: 1, pages: [1] }]);
  });

  it('is refused where a page of it is wanting', async () => {
    const files = unzipSync(ofd([twelve, twelve]));
    const rest = Object.fromEntries(Object.entries(files).filter(([name]) => !name.includes('Page_1')));
    expect(await readDocument(zipSync(rest), 'a.ofd', home)).toEqual({ refused: 'damaged' });
    const none = zipSync({ 'OFD.xml': strToU8('<OFD/>') });
    expect(await readDocument(none, 'a.ofd', home)).toEqual({ refused: 'damaged' });
  });
});

import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromText } from '../../../src/page/text/fromText';
import { consistentValues } from '../../render/consistentValues';
import { OTHER_FORMS } from '../../render/otherForms';
import { renderReport } from '../../render/renderReport';

const CELL = 'requests.granted.naturalPerson';
const MARK = '31415';

/** A report whose relations hold, but that one cell prints a mark. */
const page = renderReport({
  organ: '青溪县水务局',
  year: 2023,
  edition: '2021',
  printed: new Map(
    [...consistentValues('2021', () => 1)].map(([at, value]) => [at, at === CELL ? MARK : String(value)]),
  ),
  markup: 'plain',
});

function said(text: string) {
  const { verdict, report, findings } = check(fromText(text), {
    source: { kind: 'text' },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  }).result;
  const missing = findings.filter(({ rule }) => rule.endsWith('-missing') || rule.endsWith('/missing'));
  return { verdict, cell: report?.cells[CELL]?.state, missing: missing.map(({ id }) => id) };
}

describe('two figures on two lines of a cell are not one figure', () => {
  test.each(['<br>', '<br/>', ' <BR /> '])('in Markdown, parted by %s', (line) => {
    const { cell, missing } = said(OTHER_FORMS.markdown.write(page).replace(MARK, `1${line}0`));
    expect({ cell, missing }).toEqual({ cell: 'text', missing: [] });
  });

  test('in a sheet, which quotes such a cell', () => {
    const { cell, missing } = said(OTHER_FORMS.copied.write(page).replace(MARK, '"1\n0"'));
    expect({ cell, missing }).toEqual({ cell: 'text', missing: [] });
  });

  test('in a copied table, whose row they tear: the table is left unread', () => {
    const { verdict, cell, missing } = said(OTHER_FORMS.copied.write(page).replace(MARK, '1\n0'));
    expect({ verdict, cell, missing }).toEqual({ verdict: 'incomplete', cell: 'missing', missing: [] });
  });

  test.each(['0', '无', '十二'])('nor at the end of a copied row: %s', (below) => {
    const text = OTHER_FORMS.copied.write(page);
    const row = text.split('\n').find((line) => line.includes(MARK)) ?? '';
    const { verdict, missing } = said(text.replace(row, `${row.replace(MARK, '1')}\n${below}`));
    expect({ verdict, missing }).toEqual({ verdict: 'incomplete', missing: [] });
  });
});

test.each(['.', '、', '．'])('a label that its cell breaks is one, whatever follows its ordinal: 1%s', (mark) => {
  const text = OTHER_FORMS.copied
    .write(page)
    .replace(MARK, '1')
    .replace('1.属于国家秘密', `1${mark}属于\n国家秘密`)
    .replace('4.无正当理由大量反复申请', `4${mark}无正当理由\n大量反复申请`);
  expect(said(text)).toEqual({ verdict: 'pass', cell: 'number', missing: [] });
});

test('a heading on two lines is one, also where the table beneath could not be read', () => {
  const text = OTHER_FORMS.copied
    .write(page)
    .replace(MARK, '1\n0')
    .replace('四、政府信息公开行政复议、行政诉讼情况', '四、政府信息公开\n行政复议、行政诉讼情况');
  expect(said(text)).toEqual({ verdict: 'incomplete', cell: 'missing', missing: [] });
});

test('what is added to a label in brackets may go on in the next line', () => {
  const text = OTHER_FORMS.copied.write(page).replace(MARK, '1').replace('\n规章\t', '\n规章（历史\n累计）\t');
  expect(said(text)).toEqual({ verdict: 'pass', cell: 'number', missing: [] });
});

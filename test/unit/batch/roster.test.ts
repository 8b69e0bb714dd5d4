import { describe, expect, it, test } from 'vitest';
import { addressIn } from '../../../src/batch/roster/addressIn';
import { delimitedRows } from '../../../src/batch/roster/delimitedRows';
import { readRoster } from '../../../src/batch/roster/readRoster';

const rosterOf = (text: string) => readRoster(delimitedRows(text));
const names = (text: string) => rosterOf(text).entries.map(({ name }) => name);

describe('rows', () => {
  it.each([
    [
      'copied from a spreadsheet',
      '甲局\thttp://a.gov.cn/1\n乙局\t',
      [
        ['甲局', 'http://a.gov.cn/1'],
        ['乙局', ''],
      ],
    ],
    [
      'with a line within a cell',
      '"甲局\n（本级）"\t1\n乙局\t2',
      [
        ['甲局\n（本级）', '1'],
        ['乙局', '2'],
      ],
    ],
    [
      'of a CSV with quotes and commas',
      '名称,备注\n甲局,"新, ""合并"""\n',
      [
        ['名称', '备注'],
        ['甲局', '新, "合并"'],
      ],
    ],
    [
      'of a CSV with a byte order mark',
      '\ufeff甲局,1\r\n乙局,2\r\n',
      [
        ['甲局', '1'],
        ['乙局', '2'],
      ],
    ],
    ['one name a line', '甲局\n\n乙局\n', [['甲局'], ['乙局']]],
    [
      'with a quote that nobody closes',
      '"甲局\t1\n乙局\t2',
      [
        ['”甲局', '1'],
        ['乙局', '2'],
      ],
    ],
    [
      'with full-width commas',
      '甲局，水利\n乙局，农业\n',
      [
        ['甲局', '水利'],
        ['乙局', '农业'],
      ],
    ],
  ])('%s', (_, text, rows) => expect(delimitedRows(text)).toEqual(rows));
});

test('columns are known by their headings, the others kept in their order', () => {
  const { columns, entries, passedOver } = rosterOf(
    [
      '青溪县政府信息公开名单\t\t\t\t\t\t',
      '序号\t单位名称\t简称\t类别\t统一社会信用代码\t年报网址\t分工',
      '1\t青溪县水务局\t水务局、县水务局\t部门\t11330000002482137K\thttp://www.qingxi.gov.cn/a.html\t张三',
      '2\t白石镇人民政府\t\t乡镇\t\t\t李四',
      '合计\t2\t\t\t\t\t',
    ].join('\n'),
  );
  expect(columns).toEqual(['序号', '类别']);
  expect(entries).toEqual([
    {
      name: '青溪县水务局',
      aliases: ['水务局', '县水务局'],
      code: '11330000002482137K',
      address: 'http://www.qingxi.gov.cn/a.html',
      share: '张三',
      cells: ['1', '部门'],
    },
    { name: '白石镇人民政府', aliases: [], code: null, address: null, share: '李四', cells: ['2', '乡镇'] },
  ]);
  expect(passedOver).toBe(1);
});

test.each([
  [
    'without headings',
    '1\t青溪县水务局\thttp://a.gov.cn/1\n2\t青溪县教育局\thttp://a.gov.cn/2',
    ['青溪县水务局', '青溪县教育局'],
  ],
  ['addresses before names', 'http://a.gov.cn/1\t青溪县水务局\nhttp://a.gov.cn/2\t白石镇', ['青溪县水务局', '白石镇']],
  ['names alone', '青溪县水务局\n青溪县教育局', ['青溪县水务局', '青溪县教育局']],
  ['addresses alone', 'http://a.gov.cn/1\nhttp://b.gov.cn/2', ['a.gov.cn', 'b.gov.cn']],
  ['headings in English', 'Name,URL\nWater Office,http://a.gov.cn/1', ['Water Office']],
  ['部门 as a heading', '部门\t联系电话\n水务局\t123', ['水务局']],
])('a roster %s', (_, text, expected) => expect(names(text)).toEqual(expected));

test('a line that stands there twice counts once, and is told', () => {
  const roster = rosterOf(
    '青溪县水务局\thttp://a.gov.cn/1\n青溪县水务局\thttp://a.gov.cn/1\n青溪县教育局\thttp://a.gov.cn/2',
  );
  expect(roster.entries.length).toBe(2);
  expect(roster.doubles).toBe(1);
});

test.each([
  ['http://www.a.gov.cn/x?id=1', 'http://www.a.gov.cn/x?id=1'],
  ['见 https://a.gov.cn/y。', 'https://a.gov.cn/y'],
  ['www.a.gov.cn', 'http://www.a.gov.cn/'],
  ['a.gov.cn/zwgk/', 'http://a.gov.cn/zwgk/'],
  ['青溪县水务局', null],
  ['javascript:alert(1)', null],
  ['2024.1.19', null],
])('the address in %s', (text, address) => expect(addressIn(text)).toBe(address));

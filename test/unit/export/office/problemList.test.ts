import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { OfficeUnit } from '../../../../src/export/office/officeUnit';
import { problemFlavours, problemPage, problemSheets } from '../../../../src/export/office/problemCopies';
import {
  DEFAULT_COLUMNS,
  type ListChoice,
  problemList,
  problemLister,
} from '../../../../src/export/office/problemList';
import { sheetNames } from '../../../../src/export/office/sheetNames';
import { tickedByDefault } from '../../../../src/export/office/ticked';
import { asXlsx } from '../../../../src/export/sheets/asXlsx';
import { decisionOn, withDecisions } from '../../../../src/result/decision';
import type { Result } from '../../../../src/result/resultSchema';
import { ruleOf } from '../../../../src/rules/ruleOf';
import { SLIPS } from '../../../e2e/reportPage';
import { checkedPage } from '../../result/kept/checkedPage';

const slips = checkedPage(SLIPS, { at: '2024-02-20T02:32:00.000Z' });
const GROUP = 'disputes/group-total@reconsideration';

function decided(result: Result, state: 'listed' | 'notListed' | 'awaiting', note: string | null = null): Result {
  const finding = result.findings.find(({ id }) => id === GROUP);
  if (!finding) throw new Error('the page has lost its slip');
  return withDecisions(result, [
    decisionOn(result, finding, { reach: 'finding', state, reason: null, note }, '2024-02-21T00:00:00.000Z'),
  ]);
}

const unit = (name: string, result: Result | null, part: Partial<OfficeUnit> = {}): OfficeUnit => ({
  name,
  result,
  note: null,
  cells: [],
  ...part,
});
const choice = (part: Partial<ListChoice> = {}): ListChoice => ({ book: ruleOf, isTicked: tickedByDefault, ...part });
const placesOf = (result: Result): unknown[] =>
  problemList([unit('甲局', result)], choice({ columns: ['位置'] })).units.flatMap(({ rows }) => rows.flat());

describe('what is ticked before anybody has chosen', () => {
  it('is what does not hold', () => expect(placesOf(slips)).toHaveLength(2));
  it('is not what a person set aside, or awaits an answer on', () => {
    expect(placesOf(decided(slips, 'notListed'))).toHaveLength(1);
    expect(placesOf(decided(slips, 'awaiting'))).toHaveLength(1);
  });
  it('is a hint too where a person listed it as a problem', () => {
    const info = { ...slips, items: slips.items.map((item) => ({ ...item, severity: 'info' as const })) };
    expect(placesOf(info)).toHaveLength(0);
    expect(placesOf(decided(info, 'listed'))).toHaveLength(1);
  });
  it('is no number of a person', () => {
    const [finding, ...rest] = slips.findings;
    if (!finding) throw new Error('the page has lost its slip');
    const person = { ...finding, id: 'privacy/id-number@a', rule: 'privacy/id-number', equation: null };
    const item = { id: person.id, findings: [person.id], severity: 'error' as const, title: '' };
    expect(placesOf({ ...slips, findings: [person, ...rest], items: [item] })).toHaveLength(0);
  });
});

describe('the list', () => {
  const units = [
    unit('水务局', decided(slips, 'listed', '来函第 3 号'), { note: '电话核实', cells: ['张三', '010'] }),
    unit('林业局', null),
    unit('教育局', checkedPage({ 'requests.granted.total': '9' }), { cells: ['李四'] }),
  ];
  it('has a row for each item, numbered through, with the columns of the office in their order', () => {
    const { columns, units: listed } = problemList(units, choice());
    expect(columns.map(({ title }) => title)).toEqual([...DEFAULT_COLUMNS]);
    expect(listed.map(({ name, rows }) => [name, rows.map((row) => row[0])])).toEqual([
      ['水务局', [1, 2]],
      ['林业局', []],
      ['教育局', [3]],
    ]);
    const row = listed[0]?.rows.find((cells) => String(cells[2]).includes('行政复议'));
    expect(Object.fromEntries(columns.map(({ title }, at) => [title, row?.[at]]))).toMatchObject({
      单位: '水务局',
      算式: '1＋0＋0＋0＝1，“总计”填2，相差1',
      网址: 'http://a.gov.cn/1.html',
      核对时间: '2024-02-20 10:32',
      状态: '列为问题',
      扣分: null,
      备注: '来函第 3 号；电话核实',
    });
  });
  it('has marks taken off as a person wrote them: a number stays one, nought too, and what nobody wrote is empty', () => {
    const written = ['0.5', '0', '酌情', null];
    let asked = -1;
    const deductionOf = (): string | null => {
      asked += 1;
      return written[asked % written.length] ?? null;
    };
    const many = problemList([...units, ...units, ...units], choice({ columns: ['扣分'], deductionOf }));
    expect(many.units.flatMap(({ rows }) => rows.flat()).slice(0, 4)).toEqual([0.5, 0, '酌情', null]);
  });
  it('takes the columns chosen, the roster’s among them, each once', () => {
    const columns = ['网址', '分工', '单位', '网址', '早已没有的列', '名单：网址'];
    const rosterColumns = ['分工', '网址'];
    const list = problemList(units, choice({ columns, rosterColumns }));
    expect(list.columns.map(({ title }) => title)).toEqual(['网址', '分工', '单位', '名单：网址']);
    expect(list.units.map(({ rows }) => rows[0])).toEqual([
      ['http://a.gov.cn/1.html', '张三', '水务局', '010'],
      undefined,
      ['http://a.gov.cn/1.html', '李四', '教育局', null],
    ]);
  });
  it('falls back on the usual columns where none of the chosen is left', () => {
    expect(problemList(units, choice({ columns: ['早已没有的列'] })).columns).toHaveLength(13);
  });
  it('is the same of units that come in any order', () => {
    const lister = problemLister(choice());
    for (const order of [2, 0, 1]) {
      const each = units[order];
      if (each) lister.add(order, each);
    }
    expect(lister.list()).toEqual(problemList(units, choice()));
  });
  it('says on paper whom it is silent on because nobody has read them', () => {
    const partly: Result = { ...slips, verdict: 'incomplete' };
    const page = problemPage('清单', problemList([...units, unit('民政局', partly)], choice()), true);
    expect(page).toContain('没有读到年度报告、未作核验的1个：林业局。');
    expect(page).toContain('没有读全的1个，未读的部分不在清单内：民政局。');
    expect(page.match(/<section/g)).toHaveLength(3);
  });
  it('leaves no cell that a spreadsheet would take for a formula', () => {
    const odd = problemList([unit('=1+1', slips)], choice({ columns: ['单位', '序号'] }));
    const { text, html = '' } = problemFlavours(odd);
    expect(text.split('\n')).toEqual(['单位\t序号', "'=1+1\t1", "'=1+1\t2"]);
    expect(html).toContain('>&#39;=1+1<');
    expect(problemPage('<清单>', odd, false)).toContain('<title>&lt;清单&gt;</title>');
  });
});

describe('the workbook, read by another library', () => {
  it('has a sheet for each unit with something ticked, and tells of all others in the first', async () => {
    const units = [
      unit('县[教育]局:办', slips),
      unit('县 教育 局 办', slips),
      unit('民政局', null),
      unit('财政局', checkedPage()),
    ];
    const list = problemList(units, choice({ columns: ['单位', '位置'] }));
    const blob = await asXlsx(problemSheets(list));
    const read = await readWorkbook(Buffer.from(await blob.arrayBuffer()));
    expect(read.map(({ sheet }) => sheet)).toEqual(['目录', '县 教育 局 办', '县 教育 局 办（2）']);
    expect(read[1]?.data.map(([name]) => name)).toEqual(['单位', '县[教育]局:办', '县[教育]局:办']);
    expect(read[0]?.data.slice(1).map((row) => [row[1], row[2], row[3], row[4]])).toEqual([
      ['县[教育]局:办', '县 教育 局 办', 2, '不符2项'],
      ['县 教育 局 办', '县 教育 局 办（2）', 2, '不符2项'],
      ['民政局', null, 0, '没有读到年度报告，未作核验'],
      ['财政局', null, 0, expect.not.stringContaining('不符1')],
    ]);
  });
});

describe('names of sheets', () => {
  it.each([
    [['a/b\\c?d*e[f]g:h'], ['a b c d e f g h']],
    [["'甲局'"], ['甲局']],
    [
      ['', '：'],
      ['单位', '：'],
    ],
    [
      ['History', 'history'],
      ['History（2）', 'history（3）'],
    ],
    [
      ['ＡＢ局', 'ab局', 'AB局（2）'],
      ['ＡＢ局', 'ab局（2）', 'AB局（2）（2）'],
    ],
    [['目录'], ['目录（2）']],
  ])('%j are %j', (wished, names) => expect(sheetNames(wished, ['目录'])).toEqual(names));
  it('have 31 characters at most, are cut between characters, and stay apart', () => {
    const long = `${'县'.repeat(30)}𠮷局`;
    const names = sheetNames([long, long, `${'县'.repeat(29)}''''`]);
    expect(names).toEqual(['县'.repeat(30), `${'县'.repeat(28)}（2）`, '县'.repeat(29)]);
  });
});

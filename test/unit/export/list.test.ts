import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../src/export/copyOf';
import { asHtmlTable } from '../../../src/export/tables/asHtmlTable';
import { asTsv } from '../../../src/export/tables/asTsv';
import { formulaOf, printedOf, shortOf } from '../../../src/export/tables/formula';
import { LIST_COLUMNS, type ListRow, listRows } from '../../../src/export/tables/listRows';
import { safeCell } from '../../../src/export/tables/safeCell';
import type { Term } from '../../../src/result/calculation';
import { failed } from '../ui/cases';
import { book, finding, itemOf, result } from '../ui/pageStates';

const url = 'http://www.yunjiang.gov.cn/gk/202401/t20240119_1234.html';
const shared = { 单位: '云江市发展和改革局', 年度: '2023', 网址: url, 页面日期: '2024-01-19' };

const rows: ListRow[] = [
  {
    序号: '1',
    级别: '存疑',
    位置: '表三“一、本年新收政府信息公开申请数量”行“总计”列',
    问题描述: '第一部分写“受理申请 2 件”，表三“本年新收”总计为 3',
    算式: '',
    定位提示: '',
    依据: '经验规则（报告文字与表格一致），供核实',
    建议: '核对文字所述口径。如口径不同，请说明并在报告中注明；如填写有误，请更正',
    ...shared,
  },
  {
    序号: '2',
    级别: '不符',
    位置: '表四“行政复议”“总计”列',
    问题描述: '表四“行政复议”“总计”列与各项之和不符，相差11',
    算式: '10＋1＋0＋0＝11，“总计”填0，相差11',
    定位提示: '表四“行政复议”“总计”列，疑在此格：填报0，若为11，该组关系成立',
    依据: '年度报告表四“总计”栏',
    建议: '逐件核对案件结果后更正。请以办理台账为准；请勿仅为使算式相等而调整数字',
    ...shared,
  },
  {
    序号: '3',
    级别: '提示',
    位置: '“二、主动公开政府信息情况”',
    问题描述: '标题“二、行政机关主动公开政府信息情况”与格式用语不同',
    算式: '',
    定位提示: '',
    依据: '《年度报告格式》标题',
    建议: '按格式改写标题',
    ...shared,
  },
];

describe('the 清单', () => {
  it('has one row for each item, infos last', () => expect(listRows(failed, book)).toEqual(rows));

  it('names a few places one by one, and counts many', () => {
    const blank = finding({
      id: 'cells/blank@requests',
      severity: 'warning',
      message: { zh: '表三有 2 个空白单元格', en: 'two blank cells' },
      addresses: ['requests.newReceived.commercial', 'requests.newReceived.research'],
    });
    const [row] = listRows(result({ findings: [blank], items: [itemOf(blank)] }), book);
    expect(row?.位置).toBe('表三“一、本年新收政府信息公开申请数量”行“商业企业”列、“科研机构”列');
    const columns = ['naturalPerson', 'commercial', 'research', 'publicWelfare', 'legalService'];
    const placed = (addresses: string[]) => {
      const many = { ...blank, addresses };
      return listRows(result({ findings: [many], items: [itemOf(many)] }), book)[0]?.位置;
    };
    expect(placed(columns.map((column) => `requests.granted.${column}`))).toBe('表三“（一）予以公开”行（5格）');
    const rows = ['newReceived', 'carriedIn', 'granted', 'outcomeTotal', 'carriedOut'];
    expect(placed(rows.map((row) => `requests.${row}.total`))).toBe('表三“总计”列（5格）');
    expect(placed(rows.map((row, index) => `requests.${row}.${columns[index]}`))).toBe('表三（5格）');
    expect(placed(['labels.requests.research', 'labels.requests.total'])).toBe('表三“科研机构”列、“总计”列');
    expect(placed(['labels.disputes'])).toBe('表四表头');
    expect(placed(['requests.extras.1'])).toBe('表三格式以外的第1行');
  });

  it('is tab-separated lines and a table at once', () => {
    const { text, html } = copyOf('list', failed, book);
    const lines = text.split('\n').map((line) => line.split('\t'));
    expect(lines.map((cells) => cells.length)).toEqual([12, 12, 12, 12]);
    expect(lines[0]?.join(' ')).toBe('序号 单位 年度 级别 位置 问题描述 算式 定位提示 依据 建议 网址 页面日期');
    expect(lines[2]?.[6]).toBe('10＋1＋0＋0＝11，“总计”填0，相差11');
    expect(html?.match(/<tr>/g)).toHaveLength(4);
    expect(html?.match(/<td/g)).toHaveLength(36);
  });
});

describe('cells from a page', () => {
  it.each([
    ['=HYPERLINK("http://a","b")', '\'=HYPERLINK("http://a","b")'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1＋1', "'＝1＋1"],
    ['\t=1', "'=1"],
    ['  =1', "'=1"],
    ['a\tb\r\nc', 'a b c'],
    ['\u200b=1', "'\u200b=1"],
    ['\u202e\u00ad@SUM(A1)', "'\u202e\u00ad@SUM(A1)"],
    ['\u3164\u{e0001}+1', "'\u3164\u{e0001}+1"],
    ['\ufe0f \u2060-1', "'\ufe0f \u2060-1"],
    ['\u200b公开', '\u200b公开'],
    ['10＋1＝11', '10＋1＝11'],
    ['', ''],
  ])('%j becomes %j', (text, cell) => expect(safeCell(text)).toBe(cell));

  const row = (problem: string): ListRow => {
    const empty = Object.fromEntries(LIST_COLUMNS.map((column) => [column, ''])) as ListRow;
    return { ...empty, 问题描述: problem };
  };
  it('cannot open a quoted cell in a sheet', () => {
    expect(asTsv([row('"公开"栏')]).split('\n')[1]).toBe('\t\t\t\t\t"""公开""栏"\t\t\t\t\t\t');
  });
  it('cannot open a tag in a table', () => {
    const html = asHtmlTable([row('<img src=x onerror="a()">&\'')]);
    expect(html).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;&#39;</td>');
  });
});

describe('sums in a line', () => {
  const term = (address: string, value: number | null, raw = String(value ?? '')): Term => {
    const state = value !== null ? 'number' : raw === '' ? 'blank' : 'placeholder';
    return { address, raw, state, value, isByHand: value !== null && raw !== String(value) };
  };
  const rowOf = (values: (number | null)[]) =>
    ['naturalPerson', 'commercial', 'research', 'publicWelfare', 'legalService', 'otherOrg'].map((column, index) =>
      term(`requests.granted.${column}`, values[index] ?? null),
    );

  it('say that a term is blank, and do not write it as a number', () => {
    const sum = {
      left: rowOf([2, null, 0, 0, 0, 1]),
      right: [term('requests.granted.total', 1)],
      leftSum: 3,
      rightSum: 1,
      direction: 'alongRow' as const,
    };
    expect(formulaOf(sum)).toBe('2＋0＋0＋0＋1（其余1项空白）＝3，“总计”填1，相差2');
    expect(printedOf(sum)).toBe('自然人2，科研机构0，社会公益组织0，法律服务机构0，其他1（其余1项空白），总计1');
  });

  it('call nothing blank that prints something, and mark what was read by hand', () => {
    const sum = {
      left: [term('requests.granted.naturalPerson', 2, '3'), term('requests.granted.commercial', null, '/')],
      right: [term('requests.granted.total', 1)],
      leftSum: 2,
      rightSum: 1,
      direction: 'alongRow' as const,
    };
    expect(formulaOf(sum)).toBe('2（人工，页面印“3”）（其余1项不是数字）＝2，“总计”填1，相差1');
    expect(shortOf(sum)).toBe('算得2，填1（含人工读数）');
    expect(formulaOf({ ...sum, right: [term('requests.granted.total', null, '/')] })).toContain('“总计”填“/”');
  });

  it('name both sides of a balance', () => {
    const sum = {
      left: [term('requests.newReceived.total', 66), term('requests.carriedIn.total', 2)],
      right: [term('requests.outcomeTotal.total', 60), term('requests.carriedOut.total', 7)],
      leftSum: 68,
      rightSum: 67,
      direction: 'downColumn' as const,
    };
    expect(formulaOf(sum)).toBe('66＋2＝68，60＋7＝67，相差1');
    expect(printedOf(sum)).toBe('本年新收66，上年结转2，办理结果（七）总计60，结转下年度7');
  });

  it('shorten a long column to what is not 0', () => {
    const outcomes = ['granted', 'partiallyGranted', 'denied.stateSecret', 'denied.otherLaw', 'denied.thirdParty'];
    const rest = ['rejected.petition', 'rejected.duplicate', 'rejected.reissue', 'otherHandling.other'];
    const values = [31, 4, 0, 0, 9, null, 0, 0, 0];
    const left = [...outcomes, ...rest].map((row, index) => term(`requests.${row}.total`, values[index] ?? null));
    const sum = {
      left,
      right: [term('requests.outcomeTotal.total', 46)],
      leftSum: 44,
      rightSum: 46,
      direction: 'downColumn' as const,
    };
    expect(formulaOf(sum)).toBe('31＋4＋9（其余5项为0，1项空白）＝44，“办理结果（七）总计”填46，相差2');
    expect(printedOf(sum)).toBe(
      '予以公开31，部分公开4，保护第三方合法权益9（其余5项为0，1项空白），办理结果（七）总计46',
    );
  });

  it('say so where every term of a long column is 0', () => {
    const left = Array.from({ length: 8 }, () => term('requests.granted.total', 0));
    const sum = {
      left,
      right: [term('requests.outcomeTotal.total', 1)],
      leftSum: 0,
      rightSum: 1,
      direction: 'downColumn' as const,
    };
    expect(formulaOf(sum)).toBe('各项均为0，合计0，“办理结果（七）总计”填1，相差1');
  });
});

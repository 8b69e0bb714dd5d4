import {
  DISPUTE_GROUPS,
  DISPUTE_RESULTS,
  type Edition,
  REQUEST_COLUMNS,
  REQUEST_ROWS,
} from '../../src/report/addresses';

/** What a cell prints, by address; what is not given prints 0. */
export type Printed = ReadonlyMap<string, string>;
/** How a page writes a cell: the portals' editors each have a way of their own. */
export type Cell = (text: string, attributes?: string) => string;

// Written out from the form, so that the renderer does not lean on the labels it is there to test.
const rows2021: Record<string, string> = {
  newReceived: '一、本年新收政府信息公开申请数量',
  carriedIn: '二、上年结转政府信息公开申请数量',
  granted: '（一）予以公开',
  partiallyGranted: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  'denied.stateSecret': '1.属于国家秘密',
  'denied.otherLaw': '2.其他法律行政法规禁止公开',
  'denied.threeSecurities': '3.危及“三安全一稳定”',
  'denied.thirdParty': '4.保护第三方合法权益',
  'denied.internalAffairs': '5.属于三类内部事务信息',
  'denied.processInfo': '6.属于四类过程性信息',
  'denied.enforcementFile': '7.属于行政执法案卷',
  'denied.adminInquiry': '8.属于行政查询事项',
  'unavailable.notHeld': '1.本机关不掌握相关政府信息',
  'unavailable.needsCreation': '2.没有现成信息需要另行制作',
  'unavailable.stillUnclear': '3.补正后申请内容仍不明确',
  'rejected.petition': '1.信访举报投诉类申请',
  'rejected.duplicate': '2.重复申请',
  'rejected.publication': '3.要求提供公开出版物',
  'rejected.massRepeated': '4.无正当理由大量反复申请',
  'rejected.reissue': '5.要求行政机关确认或重新出具已获取信息',
  'otherHandling.noCorrection': '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  'otherHandling.feeUnpaid': '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  'otherHandling.other': '3.其他',
  'otherHandling.all': '（六）其他处理',
  outcomeTotal: '（七）总计',
  carriedOut: '四、结转下年度继续办理',
};
const groups: Record<string, string> = {
  denied: '（三）不予公开',
  unavailable: '（四）无法提供',
  rejected: '（五）不予处理',
  otherHandling: '（六）其他处理',
};

const at = (printed: Printed, address: string) => printed.get(address) ?? '0';

function requestLabels(cell: Cell, rows: readonly string[], index: number): string {
  const row = rows[index] ?? '';
  const label = rows2021[row] ?? row;
  const isOutcome = row !== 'newReceived' && row !== 'carriedIn' && row !== 'carriedOut';
  const head = row === 'granted' ? cell('三、本年度办理结果', ` rowspan="${rows.length - 3}"`) : '';
  if (!isOutcome) return cell(label, ' colspan="3"');
  const family = row.split('.')[0] ?? '';
  const members = rows.filter((it) => it.startsWith(`${family}.`));
  if (!row.includes('.') || row === 'otherHandling.all') return head + cell(label, ' colspan="2"');
  const group = members[0] === row ? cell(groups[family] ?? '', ` rowspan="${members.length}"`) : '';
  return head + group + cell(label);
}

/** Table 3 as the form prints it. */
export function requestsTable(printed: Printed, edition: Edition, cell: Cell): string {
  const rows = REQUEST_ROWS[edition];
  const corner = cell(
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    ' colspan="3" rowspan="3"',
  );
  const organisations = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
    .map((label) => cell(label))
    .join('');
  const header = [
    corner + cell('申请人情况', ' colspan="7"'),
    cell('自然人', ' rowspan="2"') + cell('法人或其他组织', ' colspan="5"') + cell('总计', ' rowspan="2"'),
    organisations,
  ];
  const data = rows.map((row, index) => {
    const values = REQUEST_COLUMNS.map((column) => cell(at(printed, `requests.${row}.${column}`)));
    return requestLabels(cell, rows, index) + values.join('');
  });
  return tableOf([...header, ...data]);
}

const tableOf = (rows: readonly string[]) =>
  `<table border="1"><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody></table>`;

/** Table 4 as the form prints it. */
export function disputesTable(printed: Printed, cell: Cell): string {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const tall = results.map((label) => cell(label, ' rowspan="2"')).join('');
  const values = DISPUTE_GROUPS.flatMap((group) =>
    DISPUTE_RESULTS.map((it) => cell(at(printed, `disputes.${group}.${it}`))),
  );
  return tableOf([
    cell('行政复议', ' colspan="5"') + cell('行政诉讼', ' colspan="10"'),
    tall + cell('未经复议直接起诉', ' colspan="5"') + cell('复议后起诉', ' colspan="5"'),
    [...results, ...results].map((label) => cell(label)).join(''),
    values.join(''),
  ]);
}

type Block = readonly [
  clause: string,
  columns: readonly string[],
  rows: readonly (readonly [string, readonly string[]])[],
];
const blocks2021: readonly Block[] = [
  [
    '一',
    ['本年制发件数', '本年废止件数', '现行有效件数'],
    [
      ['规章', ['regulations.issued', 'regulations.repealed', 'regulations.inForce']],
      ['行政规范性文件', ['normativeDocuments.issued', 'normativeDocuments.repealed', 'normativeDocuments.inForce']],
    ],
  ],
  ['五', ['本年处理决定数量'], [['行政许可', ['licensing.decisions']]]],
  [
    '六',
    ['本年处理决定数量'],
    [
      ['行政处罚', ['penalties.decisions']],
      ['行政强制', ['coercion.decisions']],
    ],
  ],
  ['八', ['本年收费金额（单位：万元）'], [['行政事业性收费', ['fees.amount']]]],
];
const items = (row: string) => [`${row}.priorItems`, `${row}.itemsChange`, `${row}.decisions`];
const itemColumns = ['上一年项目数量', '本年增/减', '处理决定数量'];
const blocks2019: readonly Block[] = [
  [
    '一',
    ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
    [
      ['规章', ['regulations.newlyMade', 'regulations.newlyDisclosed', 'regulations.totalDisclosed']],
      [
        '规范性文件',
        ['normativeDocuments.newlyMade', 'normativeDocuments.newlyDisclosed', 'normativeDocuments.totalDisclosed'],
      ],
    ],
  ],
  [
    '五',
    itemColumns,
    [
      ['行政许可', items('licensing')],
      ['其他对外管理服务事项', items('otherServices')],
    ],
  ],
  [
    '六',
    itemColumns,
    [
      ['行政处罚', items('penalties')],
      ['行政强制', items('coercion')],
    ],
  ],
  ['八', ['上一年项目数量', '本年增/减'], [['行政事业性收费', ['fees.priorItems', 'fees.itemsChange']]]],
  ['九', ['采购项目数量', '采购总金额'], [['政府集中采购', ['procurement.projects', 'procurement.amount']]]],
];

/** Spans so that one, two or three columns fill the three to the right of the label. */
const widths: Record<number, readonly number[]> = { 1: [3], 2: [2, 1], 3: [1, 1, 1] };
const spread = (cell: Cell, texts: readonly string[]) =>
  texts.map((text, index) => cell(text, ` colspan="${widths[texts.length]?.[index] ?? 1}"`)).join('');

/** Table 2 as the form prints it. */
export function proactiveTable(printed: Printed, edition: Edition, cell: Cell): string {
  const blocks = edition === '2021' ? blocks2021 : blocks2019;
  const rows = blocks.flatMap(([clause, columns, data]) => [
    cell(`第二十条第（${clause}）项`, ' colspan="4"'),
    cell('信息内容') + spread(cell, columns),
    ...data.map(
      ([label, paths]) =>
        cell(label) +
        spread(
          cell,
          paths.map((path) => at(printed, `proactive.${path}`)),
        ),
    ),
  ]);
  return tableOf(rows);
}

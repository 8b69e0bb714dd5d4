import type { RequestColumn } from '../../src/report/addresses';
import { DISPUTE_GROUPS, DISPUTE_RESULTS, REQUEST_COLUMNS, REQUEST_ROWS } from '../../src/report/addresses';
import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS } from '../../src/report/labels/disputeLabels';
import {
  BALANCE_NOTE,
  REQUEST_COLUMN_LABELS,
  REQUEST_ROW_GROUPS,
  REQUEST_ROW_LABELS,
} from '../../src/report/labels/requestLabels';
import { SECTION_LABELS } from '../../src/report/labels/sectionLabels';

/** A report as its author has it before pasting it into a portal: everything as it is to be printed. */
export interface Manuscript {
  readonly title: string;
  readonly preamble: readonly string[];
  /** The paragraphs of each section; a section that is not here is left out with its heading. */
  readonly overview?: readonly string[];
  readonly problems?: readonly string[];
  readonly otherMatters?: readonly string[];
  readonly signature: readonly string[];
  /** What an address prints. */
  readonly value: (address: string) => string;
}

type Piece = { readonly text: string; readonly colspan?: number; readonly rowspan?: number };

const font = (face: string): string =>
  `mso-ascii-font-family:'Times New Roman';mso-fareast-font-family:${face};font-family:${face};color:black`;
const BODY = `${font('仿宋_GB2312')};font-size:16.0pt;mso-font-kerning:0pt`;
const HEAD = `${font('黑体')};font-size:16.0pt`;
const CELL = `${font('宋体')};font-size:10.5pt;mso-bidi-font-size:11.0pt`;

const run = (text: string, style: string): string =>
  `<span style="${style}">${text}</span><span lang="EN-US" style="${style}"><o:p></o:p></span>`;

/** A paragraph with the leftovers that Word puts into every one. */
const paragraph = (text: string, style = BODY): string =>
  `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt;mso-line-height-rule:exactly">${run(text, style)}</p>`;

function cell({ text, colspan = 1, rowspan = 1 }: Piece): string {
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
  const border = 'border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt';
  const inner = `<p class="MsoNormal" align="center" style="text-align:center">${run(text, CELL)}</p>`;
  return `<td${spans} valign="center" style="${border}">${inner}</td>`;
}

const row = (pieces: readonly Piece[]): string => `<tr>${pieces.map(cell).join('')}</tr>\n`;

function table(rows: readonly (readonly Piece[])[]): string {
  const attributes = 'class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" align="center"';
  const [first = [], ...rest] = rows;
  const body = row(first).replace('<tr>', '<tr class="firstRow">') + rest.map(row).join('');
  return `<table ${attributes} style="border-collapse:collapse;border:none"><tbody>${body}</tbody></table>\n`;
}

const texts = (...words: readonly string[]): Piece[] => words.map((text) => ({ text }));

function proactive(value: Manuscript['value']): string {
  const of = (place: string): string => value(`proactive.${place}`);
  const stock = (id: string): string[] => ['issued', 'repealed', 'inForce'].map((field) => of(`${id}.${field}`));
  const block = (item: string): Piece[] => [{ text: `第二十条第（${item}）项`, colspan: 4 }];
  const single = (text: string): Piece[] => [{ text: '信息内容' }, { text, colspan: 3 }];
  const one = (label: string, place: string): Piece[] => [{ text: label }, { text: of(place), colspan: 3 }];
  return table([
    block('一'),
    texts('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
    texts('规章', ...stock('regulations')),
    texts('行政规范性文件', ...stock('normativeDocuments')),
    block('五'),
    single('本年处理决定数量'),
    one('行政许可', 'licensing.decisions'),
    block('六'),
    single('本年处理决定数量'),
    one('行政处罚', 'penalties.decisions'),
    one('行政强制', 'coercion.decisions'),
    block('八'),
    single('本年收费金额（单位：万元）'),
    one('行政事业性收费', 'fees.amount'),
  ]);
}

const columnLabel = (column: RequestColumn): Piece => ({ text: REQUEST_COLUMN_LABELS[column].official });

const REQUEST_HEAD: readonly (readonly Piece[])[] = [
  [
    { text: `（${BALANCE_NOTE}）`, colspan: 3, rowspan: 3 },
    { text: '申请人情况', colspan: 7 },
  ],
  [
    { text: '自然人', rowspan: 2 },
    { text: '法人或其他组织', colspan: 5 },
    { text: '总计', rowspan: 2 },
  ],
  REQUEST_COLUMNS.slice(1, -1).map(columnLabel),
];

/** How many rows each group of outcomes spans in the 2021 form. */
const SPANS: Record<string, number> = { denied: 8, unavailable: 3, rejected: 5, otherHandling: 3 };

function requests(value: Manuscript['value']): string {
  const seen = new Set<string>();
  const rows = REQUEST_ROWS['2021'].map((id): Piece[] => {
    const [group = ''] = id.split('.');
    const span = SPANS[group];
    const isFirst = span !== undefined && !seen.has(group);
    seen.add(group);
    const isOutside = id === 'newReceived' || id === 'carriedIn' || id === 'carriedOut';
    return [
      ...(id === 'granted' ? [{ text: '三、本年度办理结果', rowspan: 22 }] : []),
      ...(isFirst ? [{ text: REQUEST_ROW_GROUPS[group]?.official ?? '', rowspan: span }] : []),
      { text: REQUEST_ROW_LABELS[id].official, colspan: isOutside ? 3 : span === undefined ? 2 : 1 },
      ...REQUEST_COLUMNS.map((column) => ({ text: value(`requests.${id}.${column}`) })),
    ];
  });
  return table([...REQUEST_HEAD, ...rows]);
}

function disputes(value: Manuscript['value']): string {
  const results = DISPUTE_RESULTS.map((result) => DISPUTE_RESULT_LABELS[result].official);
  return table([
    [
      { text: '行政复议', colspan: 5 },
      { text: '行政诉讼', colspan: 10 },
    ],
    [
      ...results.map((text) => ({ text, rowspan: 2 })),
      { text: DISPUTE_GROUP_LABELS.directLitigation.official, colspan: 5 },
      { text: DISPUTE_GROUP_LABELS.litigationAfterReconsideration.official, colspan: 5 },
    ],
    texts(...results, ...results),
    texts(...DISPUTE_GROUPS.flatMap((group) => DISPUTE_RESULTS.map((result) => value(`disputes.${group}.${result}`)))),
  ]);
}

/** The report as a portal's editor keeps it after a paste from Word. */
export function wordPaste({ title, preamble, overview, problems, otherMatters, signature, value }: Manuscript): string {
  const heading = (id: keyof typeof SECTION_LABELS): string => paragraph(SECTION_LABELS[id].official, HEAD);
  const prose = (id: keyof typeof SECTION_LABELS, paragraphs: readonly string[] | undefined): string[] =>
    paragraphs ? [heading(id), ...paragraphs.map((text) => paragraph(text))] : [];
  return [
    `<p class="MsoNormal" align="center" style="text-align:center">${run(title, `${font('方正小标宋简体')};font-size:22.0pt`)}</p>`,
    ...preamble.map((text) => paragraph(text)),
    ...prose('overview', overview),
    heading('proactive'),
    proactive(value),
    heading('requests'),
    requests(value),
    heading('disputes'),
    disputes(value),
    ...prose('problems', problems),
    ...prose('otherMatters', otherMatters),
    ...signature.map((text) => `<p class="MsoNormal" align="right" style="text-align:right">${run(text, BODY)}</p>`),
  ].join('\n');
}

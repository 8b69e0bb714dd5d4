import type { RuleMetadata } from '../../../src/finding/rule';
import type { Observed, PageState } from '../../../src/platform/messages/pageStateSchema';
import { SECTIONS, type SectionId } from '../../../src/report/addresses';
import { addressesOf } from '../../../src/report/addressesOf';
import type { SectionStatus } from '../../../src/report/schema';
import type { Finding, Item, Result } from '../../../src/result/resultSchema';

/** Page states made by hand: a report where all 200 cells hold 0, and what each case changes of it. */

const CELLS = [
  ...addressesOf('proactive', '2021'),
  ...addressesOf('requests', '2021'),
  ...addressesOf('disputes', '2021'),
];

type Values = Record<string, number>;
type Cells = NonNullable<Result['report']>['cells'];

function cellsWith(values: Values, states: Cells): Cells {
  const zeros = CELLS.map((address) => [address, { state: 'number', raw: String(values[address] ?? 0) }] as const);
  return { ...Object.fromEntries(zeros), ...states };
}

type Tables = NonNullable<Result['report']>['tables'];

/** Values nested as the exported tables nest them; only the values given, which is what the sums need. */
function tablesWith(values: Values): Tables {
  const disputes: Tables['disputes'] = {};
  for (const [address, value] of Object.entries(values)) {
    const [, group = '', column = ''] = address.split('.');
    disputes[group] = { ...disputes[group], [column]: value };
  }
  return { proactive: {}, requests: {}, disputes };
}

interface ReportCase {
  readonly values?: Values;
  readonly states?: Cells;
  readonly sections?: Partial<Record<SectionId, SectionStatus>>;
}

export function report({ values = {}, states = {}, sections = {} }: ReportCase = {}): NonNullable<Result['report']> {
  return {
    year: 2023,
    organ: '云江市发展和改革局',
    organCode: null,
    organKind: 'localDepartment',
    editions: { proactive: '2021', requests: '2021' },
    sections: SECTIONS.map((id) => ({
      id,
      status: sections[id] ?? 'present',
      heading: null,
      paragraphs: ['正文机密句'],
    })),
    tables: tablesWith(values),
    cells: cellsWith(values, states),
  };
}

export function finding(part: Partial<Finding> & Pick<Finding, 'id' | 'message' | 'addresses'>): Finding {
  return {
    rule: part.id.split('@')[0] ?? '',
    severity: 'error',
    section: null,
    expected: null,
    actual: null,
    difference: null,
    excerpt: null,
    equation: null,
    basis: null,
    review: null,
    ...part,
  };
}

export function itemOf(first: Finding, ...rest: Finding[]): Item {
  return {
    id: first.id,
    findings: [first, ...rest].map(({ id }) => id),
    severity: first.severity,
    title: first.message.zh,
  };
}

const summary = { error: 0, warning: 0, info: 0, pass: 42, passBesideBlanks: 0, notAssessable: 0, absent: 0 };

export function result(part: Partial<Omit<Result, 'summary'>> & { summary?: Partial<Result['summary']> } = {}): Result {
  return {
    schemaVersion: 1,
    generator: { name: 'gouji', version: '0.1.0', rules: '2026-11-23' },
    settings: {},
    checkedAt: '2024-02-20T02:32:00.000Z',
    source: {
      id: null,
      kind: 'live',
      url: 'http://www.yunjiang.gov.cn/gk/202401/t20240119_1234.html',
      file: null,
      title: '云江市发展和改革局2023年政府信息公开工作年度报告',
      publisher: null,
      publishedAt: '2024-01-19',
      sha256: null,
      others: [],
    },
    error: null,
    verdict: 'pass',
    coverage: { read: 200, blank: 0, expected: 200 },
    report: report(),
    findings: [],
    checks: [],
    diagnosis: { repairs: [], candidates: [] },
    items: [],
    ...part,
    summary: { ...summary, ...part.summary },
  };
}

export const nothing: Observed = {
  balanceNote: false,
  articleClauses: false,
  headings: 0,
  reportLinks: [],
  attachments: [],
  foreignFrames: [],
  isReportInFrame: false,
  pictures: 0,
  otherKind: null,
};

export function page(of: Result, part: Partial<PageState> = {}): PageState {
  return {
    result: of,
    observed: { ...nothing, balanceNote: true, articleClauses: true, headings: 6 },
    isStale: false,
    isEditor: false,
    areMarksShown: true,
    isUnseen: false,
    hiddenItems: [],
    currentItem: null,
    ...part,
  };
}

/** A rule book of three rules, so that expected texts can be written by hand. */
export function book(id: string): RuleMetadata | undefined {
  return rules.find((rule) => rule.id === id);
}

const rules: readonly RuleMetadata[] = [
  {
    id: 'disputes/group-total',
    severity: 'error',
    title: { zh: '四项之和＝总计', en: 'sum = total' },
    basis: { title: '年度报告表四', clause: '“总计”栏' },
    why: { zh: '每件案件只有一种结果。', en: 'Every case has one result.' },
    fix: { zh: '逐件核对案件结果后更正。', en: 'Check case by case.' },
  },
  {
    id: 'narrative/requests-received',
    severity: 'warning',
    title: { zh: '报告文字与表格一致', en: 'prose agrees with the table' },
    basis: null,
    why: { zh: '文字与表格说的是同一件事。', en: 'Both say the same thing.' },
    fix: { zh: '核对文字所述口径。', en: 'Check what the prose counts.' },
  },
  {
    id: 'sections/heading-wording',
    severity: 'info',
    title: { zh: '部分标题用格式原文', en: 'headings as the form prints them' },
    basis: { title: '《年度报告格式》', clause: '标题' },
    why: { zh: '便于检索和汇总。', en: 'For search and roll-up.' },
    fix: { zh: '按格式改写标题。', en: 'Word the heading as the form does.' },
  },
];

import { numbersOf } from '../../fuzz/expected';
import { renderPage } from '../../fuzz/renderPage';
import type { Scenario, TableLayout } from '../../fuzz/scenario';
import type { HeadingKind } from '../../render/headings';
import { MARKUPS } from '../../render/markups';
import { NOISES, WRAPPER_NAMES } from '../../render/pageParts';

const BUREAUS =
  '教育 交通运输 农业农村 水务 林业 民政 财政 司法 审计 统计 公安 卫生健康 应急管理 市场监督管理 自然资源 生态环境 住房和城乡建设 文化和旅游 人力资源和社会保障 退役军人事务 医疗保障 商务 信访 气象 乡村振兴 城市管理 发展和改革 科学技术 行政审批 税务'.split(
    ' ',
  );
const TOWNS =
  '白石 红山 绿水 清风 云岭 金沙 银河 竹溪 松林 柳湾 桃源 杏花 梅岭 兰亭 菊园 荷塘 桂林头 枫桥 榆关 槐荫 梧田 桐城 楠木 樟树 椿树 杉木 檀山 柏坡 槿溪 棠梨'.split(
    ' ',
  );

/** The county's units: bureaus first, then towns. */
export const UNITS: readonly string[] = [
  ...BUREAUS.map((name) => `青溪县${name}局`),
  ...TOWNS.map((name) => `${name}镇人民政府`),
];

const turn = <T>(of: readonly T[], at: number): T => of[at % of.length] as T;

const HEADINGS: readonly HeadingKind[] = ['strong', 'spans', 'cut', 'indented', 'heading', 'line', 'part'];

const layoutAt = (at: number): TableLayout => ({
  spanning: turn(['spans', 'repeated', 'empty'], at),
  misfit: null,
  style: {
    brackets: turn(['form', 'half'], at),
    numbering: turn(['form', 'comma'], at >> 1),
    breaks: turn(['none', 'spaces', 'vertical', 'halves'], at),
    total: turn(['总计', '合计'], at >> 2),
    isWelfareShort: false,
  },
  oddities: [],
  markups: [turn(MARKUPS, at), turn(MARKUPS, at + 3)],
  unseen: [],
});

/** A layout of its own for each unit: how its portal writes cells, spans, headings, and what stands around. */
const scenarioAt = (at: number): Scenario => ({
  year: 2023,
  seed: at + 1,
  most: 40,
  values: [],
  proactive: {
    ...layoutAt(at),
    edition: '2021',
    width: 3,
    spreads: [],
    hasSerial: false,
    note: null,
    hasExtraRow: false,
    isCut: at % 5 === 1,
  },
  requests: {
    ...layoutAt(at + 1),
    edition: '2021',
    header: turn(['form', 'cut', 'low'], at),
    hasSerial: false,
    hasSubtotal: false,
    note: null,
    extraRow: null,
    repeats: [],
    cuts: at % 7 === 3 ? [12] : [],
    continuation: 'again',
    isHeaderAgain: at % 2 === 1,
    headerBefore: null,
  },
  disputes: { ...layoutAt(at + 2), form: turn(['form', 'three', 'two'], at) },
  merged: at % 9 === 4 ? 'last' : 'none',
  isStretched: false,
  headings: [{ section: 'overview', kind: turn(HEADINGS, at) }],
  swapped: 'none',
  copies: 'none',
  wrapper: turn(WRAPPER_NAMES, at),
  noise: NOISES.filter((_, place) => (at >> (place % 4)) % 2 === 1),
  hasContents: false,
  hasSubheadings: at % 3 === 0,
});

/** The numbers of a unit's report: every relation of the form holds. */
const numbers: readonly ReadonlyMap<string, number>[] = UNITS.map((_, at) => numbersOf(scenarioAt(at)));
export const numbersAt = (at: number): ReadonlyMap<string, number> => numbers[at] ?? new Map();

/** A unit's report as its portal prints it; `changes` prints other words at some addresses. */
export function reportAt(at: number, changes: Readonly<Record<string, string>> = {}): string {
  const print = (address: string): string => changes[address] ?? String(numbersAt(at).get(address) ?? 0);
  const { html } = renderPage(scenarioAt(at), print);
  return html.replaceAll('青溪县水务局', UNITS[at] ?? '');
}

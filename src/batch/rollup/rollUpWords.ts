import type { Bilingual } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import type { ReportJson } from '../../report/schema';
import type { Beside } from './besideReport';
import { decimalText } from './decimal';
import type { NotSummed, RolledCell, RollUp, TakenUnit } from './rollUp';

/** What stands in a cell of the sum: the number, and how many reports gave none. */
export function rolledText({ sum, gaps }: Pick<RolledCell, 'sum' | 'gaps'>): Bilingual {
  const number = sum === null ? '' : decimalText(sum);
  if (gaps === 0) return { zh: number, en: number };
  return { zh: `${number}（含空白或未读 ${gaps} 份）`, en: `${number} (${gaps} blank or not read)`.trim() };
}

/** The sums as a report prints its cells, for the official layout. */
export function rolledCells({ cells }: Pick<RollUp, 'cells'>): ReportJson['cells'] {
  return Object.fromEntries(
    [...cells].map(([address, cell]) => [
      address,
      { state: cell.sum === null ? ('blank' as const) : ('number' as const), raw: rolledText(cell).zh },
    ]),
  );
}

/** 所选 N 份之和. */
export const rollUpHeading = ({ taking }: Pick<RollUp, 'taking'>): Bilingual => ({
  zh: `所选 ${taking.length} 份之和`,
  en: `Sum of the ${taking.length} reports chosen`,
});

const named = (units: readonly { readonly name: string }[]): Bilingual => ({
  zh: units.map(({ name }) => name).join('、') || '无',
  en: units.map(({ name }) => name).join(', ') || 'none',
});

function counted<Key>(units: readonly TakenUnit[], keyOf: (unit: TakenUnit) => Key): Map<Key, TakenUnit[]> {
  const groups = new Map<Key, TakenUnit[]>();
  for (const unit of units) groups.set(keyOf(unit), [...(groups.get(keyOf(unit)) ?? []), unit]);
  return groups;
}

/** Reports of several years, or two of one organ, can be added up, and mostly ought not to be. */
function cautions({ taking }: RollUp): Bilingual[] {
  const years = counted(taking, ({ year }) => year);
  const twice = [...counted(taking, ({ organ, id }) => organ ?? id)].filter(([, units]) => units.length > 1);
  const extra = taking.filter(({ hasExtraRows }) => hasExtraRows);
  const yearWords = [...years].map(([year, units]) => [year ?? '—', units.length] as const);
  return [
    ...(years.size > 1
      ? [
          {
            zh: `所选报告年度不一：${yearWords.map(([year, count]) => `${year}年度 ${count} 份`).join('、')}`,
            en: `The reports are of several years: ${yearWords.map(([year, count]) => `${year}: ${count}`).join(', ')}`,
          },
        ]
      : []),
    ...twice.map(([organ, units]) => ({
      zh: `同一单位有 ${units.length} 份：${organ}`,
      en: `${units.length} reports are of one organ: ${organ}`,
    })),
    ...(extra.length > 0
      ? [
          {
            zh: `${extra.length} 份有格式以外的行，没有计入：${named(extra).zh}`,
            en: `${extra.length} have rows that the form does not, which were not added: ${named(extra).en}`,
          },
        ]
      : []),
  ];
}

/** What is said beneath the sums: who took part, who of the roster did not, and what to mind. */
export function rollUpNotes(rolled: RollUp): Bilingual[] {
  const { taking, absent, cells } = rolled;
  const gaps = [...cells.values()].filter((cell) => cell.gaps > 0).length;
  return [
    {
      zh: `参加汇总的单位（${taking.length} 个）：${named(taking).zh}`,
      en: `Units in the sum (${taking.length}): ${named(taking).en}`,
    },
    {
      zh: `名单中未参加汇总的单位（${absent.length} 个）：${named(absent).zh}`,
      en: `Units of the roster that are not (${absent.length}): ${named(absent).en}`,
    },
    ...(gaps > 0
      ? [
          {
            zh: `${gaps} 格含空白或未读，没有当作 0；这些格的和只加了已填的数`,
            en: `${gaps} cells have blanks or figures not read, which were not taken for 0; only what is printed was added`,
          },
        ]
      : []),
    ...cautions(rolled),
    { zh: '只作相加，不作判断', en: 'Added up only; nothing is judged' },
  ];
}

const editionWords = ({ proactive, requests }: ReportJson['editions']): Bilingual => {
  const [one, other] = [proactive ?? '未读', requests ?? '未读'];
  if (proactive === requests) return { zh: proactive ? `${one}年格式` : '版本没有读到', en: proactive ?? 'not read' };
  return {
    zh: `表二${one}、表三${other}年格式`,
    en: `table 2: ${proactive ?? 'not read'}, table 3: ${requests ?? 'not read'}`,
  };
};

/** Why nothing was added up. */
export function notSummedWords({ groups }: NotSummed): Bilingual {
  const words = groups.map(({ editions, names }) => ({ ...editionWords(editions), names }));
  return {
    zh: `所选报告的格式版本不一，没有汇总：${words.map(({ zh, names }) => `${zh} ${names.length} 份（${names.join('、')}）`).join('；')}`,
    en: `The reports are of different forms and were not added up: ${words.map(({ en, names }) => `${en}: ${names.length} (${names.join(', ')})`).join('; ')}`,
  };
}

/** What is said of a roll-up beside another report. */
export function besideNotes({ differing, cells, notCompared }: Beside): Bilingual[] {
  const open = cells.filter(({ difference }) => difference === null).length;
  return [
    {
      zh: `可以对照的 ${cells.length - open} 格中，${differing.length} 格不同`,
      en: `Of ${cells.length - open} cells that can be compared, ${differing.length} differ`,
    },
    ...(open > 0
      ? [
          {
            zh: `${open} 格有一边没有数，未作对照`,
            en: `${open} cells lack a number on one side and were not compared`,
          },
        ]
      : []),
    ...(notCompared.length > 0
      ? [
          {
            zh: `格式版本不同，未作对照：${notCompared.map((table) => TABLE_NAMES[table].zh).join('、')}`,
            en: `Of another form, not compared: ${notCompared.map((table) => TABLE_NAMES[table].en).join(', ')}`,
          },
        ]
      : []),
    {
      zh: '几个机关为共同被告、共同被申请人的案件，政府报告中通常只计一件，各单位之和可能更大；统计范围也可能不同。差异供核实，不列为问题',
      en: 'A case against several organs mostly counts once in the government’s report, so the sum may be larger; the scope may differ too. Differences are for verification and are no findings',
    },
  ];
}

/** The cells that differ, each in the words of a list. */
export function differingLines({ differing }: Pick<Beside, 'differing'>): {
  readonly address: string;
  readonly sum: string;
  readonly printed: string;
  readonly difference: string;
}[] {
  return differing.flatMap(({ address, sum, gaps, printed, difference }) => {
    if (!printed || !difference) return [];
    const apart = decimalText(difference);
    const words = apart.startsWith('-') ? `少 ${apart.slice(1)}` : `多 ${apart}`;
    return [{ address, sum: rolledText({ sum, gaps }).zh, printed: decimalText(printed), difference: words }];
  });
}

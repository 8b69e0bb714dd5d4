import fc from 'fast-check';
import { SECTIONS } from '../../src/report/addresses';
import { HEADING_KINDS } from '../render/headings';
import { MARKUPS } from '../render/markups';
import { NOISES, WRAPPER_NAMES } from '../render/pageParts';
import { SPANNING } from '../render/printRows';
import { INSTRUCTIONS } from '../render/rewordings';
import { VALUE_FORMS } from '../render/valueForms';
import {
  COPIES,
  type DisputesLayout,
  HIDINGS,
  type Hiding,
  MERGED,
  type ProactiveLayout,
  type RequestsLayout,
  type Scenario,
} from './scenario';

/** Mostly the first, which is how the form is printed and what a failure shrinks to. */
const mostly = <T>(first: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(first) }, { weight: 2, arbitrary: fc.constantFrom(first, ...others) });
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 1, nil: null });
const rarely = fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength });

const style = fc.record({
  brackets: mostly<'form' | 'half' | 'lost'>('form', 'half', 'lost'),
  numbering: mostly<'form' | 'comma' | 'none' | 'spaced'>('form', 'comma', 'none', 'spaced'),
  breaks: mostly<'none' | 'spaces' | 'vertical' | 'halves' | 'ideographic'>(
    'none',
    'spaces',
    'vertical',
    'halves',
    'ideographic',
  ),
  total: mostly<'总计' | '合计'>('总计', '合计'),
  isWelfareShort: rarely,
});
const oddity = fc.record({
  at: fc.nat({ max: 60 }),
  edits: fc.integer({ min: 1, max: 2 }),
  instruction: fc.option(fc.nat({ max: INSTRUCTIONS.length - 1 })),
});
const table = {
  spanning: mostly(...SPANNING),
  misfit: fc.option(fc.record({ which: fc.nat({ max: 9 }), by: fc.constantFrom(1, 2, 3, -1, -2) }), { freq: 1 }),
  style,
  oddities: few(oddity, 2),
  markups: fc.array(fc.constantFrom(...MARKUPS), { minLength: 1, maxLength: 3 }),
  unseen: few(
    fc.record({ before: fc.nat({ max: 30 }), way: fc.constantFrom(...(Object.keys(HIDINGS) as Hiding[])) }),
    2,
  ),
};
const edition = fc.constantFrom<'2021' | '2019'>('2021', '2019');
const note = seldom(fc.constantFrom('', '无', '含上年', '见说明1'));

const proactive: fc.Arbitrary<ProactiveLayout> = fc.record({
  ...table,
  edition,
  width: mostly(3, 4, 5),
  spreads: fc.array(fc.nat({ max: 5 }), { minLength: 5, maxLength: 5 }),
  hasSerial: rarely,
  note,
  hasExtraRow: rarely,
  isCut: rarely,
});

const DATA_ROWS = 25;
const dataRow = fc.integer({ min: 1, max: DATA_ROWS - 3 });
const requests: fc.Arbitrary<RequestsLayout> = fc.record({
  ...table,
  edition,
  header: mostly<RequestsLayout['header']>('form', 'cut', 'low'),
  hasSerial: rarely,
  hasSubtotal: rarely,
  note,
  extraRow: seldom(fc.integer({ min: 1, max: DATA_ROWS - 4 })),
  repeats: few(dataRow, 2),
  cuts: few(dataRow, 2),
  continuation: mostly<RequestsLayout['continuation']>('again', 'empty', 'gone'),
  isHeaderAgain: fc.boolean(),
  headerBefore: seldom(dataRow),
});

const disputes: fc.Arbitrary<DisputesLayout> = fc.record({
  ...table,
  form: mostly<DisputesLayout['form']>('form', 'three', 'two', 'side', 'sideGrouped'),
});

const value = fc.record({
  at: fc.nat({ max: 250 }),
  form: fc.constantFrom(...Object.keys(VALUE_FORMS)),
  seed: fc.nat({ max: 20 }),
});
const heading = fc.record({ section: fc.constantFrom(...SECTIONS), kind: fc.constantFrom(...HEADING_KINDS) });

/** Every page the generator makes. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  year: fc.integer({ min: 2019, max: 2024 }),
  seed: fc.nat({ max: 5000 }),
  most: fc.constantFrom(3, 30, 4000),
  values: few(value, 8),
  proactive,
  requests,
  disputes,
  merged: mostly(...(Object.keys(MERGED) as (keyof typeof MERGED)[] as ['none', 'first', 'last', 'all'])),
  isStretched: fc.boolean(),
  headings: few(heading, 3),
  swapped: fc.oneof(
    { weight: 8, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: fc.constantFrom('last' as const, 'tables' as const) },
  ),
  copies: mostly(...COPIES),
  wrapper: mostly(...(WRAPPER_NAMES as ['zoom', 'deep'])),
  noise: fc.subarray(NOISES),
  hasContents: rarely,
  hasSubheadings: rarely,
});

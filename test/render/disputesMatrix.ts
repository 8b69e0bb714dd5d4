import { DISPUTE_GROUPS, DISPUTE_RESULTS, type DisputeGroup } from '../../src/report/addresses';
import { DISPUTE_GROUP_WORDS, LITIGATION, RESULT_WORDS } from './form';
import { filler, label, type Matrix, type Piece } from './matrix';
import type { Print } from './requestsMatrix';

/** How table 4 is laid out. */
export type DisputesForm =
  | 'form'
  /** A table for each group. */
  | 'three'
  /** Reconsideration in a table of its own, the two groups of court cases in another. */
  | 'two'
  /** Groups as rows. */
  | 'side'
  /** Groups as rows, the two of court cases behind a label 行政诉讼 of their own. */
  | 'sideGrouped';

const COURT: readonly DisputeGroup[] = ['directLitigation', 'litigationAfterReconsideration'];
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const results = () => DISPUTE_RESULTS.map((result) => label(RESULT_WORDS[result]));
const values = (group: DisputeGroup, print: Print): Piece[] =>
  DISPUTE_RESULTS.map((result) => {
    const address = `disputes.${group}.${result}`;
    return { text: print(address), address };
  });
const groupLabel = (group: DisputeGroup) => label(DISPUTE_GROUP_WORDS[group]);

function court(print: Print): Piece[][] {
  const head = label(LITIGATION);
  return [
    times(10, head),
    COURT.flatMap((group) => times(5, groupLabel(group))),
    COURT.flatMap(results),
    COURT.flatMap((group) => values(group, print)),
  ];
}

function whole(print: Print): Matrix {
  const tall = results();
  const reconsideration = [times(5, groupLabel('reconsideration')), tall, tall, values('reconsideration', print)];
  return court(print).map((row, index) => [...(reconsideration[index] ?? []), ...row]);
}

function alone(group: DisputeGroup, print: Print): Matrix {
  return [times(5, groupLabel(group)), results(), values(group, print)];
}

const named = (group: DisputeGroup) =>
  group === 'directLitigation' ? label('行政诉讼（未经复议直接起诉）') : groupLabel(group);

function side(print: Print): Matrix {
  return [[filler(''), ...results()], ...DISPUTE_GROUPS.map((group) => [named(group), ...values(group, print)])];
}

function sideGrouped(print: Print): Matrix {
  const [blank, own, head] = [filler('类别'), groupLabel('reconsideration'), label(LITIGATION)];
  return [
    [blank, blank, ...results()],
    [own, own, ...values('reconsideration', print)],
    ...COURT.map((group) => [head, groupLabel(group), ...values(group, print)]),
  ];
}

/** Table 4 as slots, in as many tables as the layout asks. */
export function disputesMatrices(form: DisputesForm, print: Print): Matrix[] {
  if (form === 'three') return DISPUTE_GROUPS.map((group) => alone(group, print));
  if (form === 'two') return [alone('reconsideration', print), court(print)];
  if (form === 'side') return [side(print)];
  return [form === 'form' ? whole(print) : sideGrouped(print)];
}

import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS } from '../report/labels/disputeLabels';
import { englishOf } from '../report/labels/english';
import { REQUEST_COLUMN_LABELS, REQUEST_ROW_LABELS } from '../report/labels/requestLabels';
import { disputeGroupName, nameOf, requestRowName } from '../report/nameOf';
import { swappedColumns } from '../result/itemHead';
import type { Diagnosis } from '../result/resultSchema';
import { inLanguage, joinNames, type Language } from './language';
import { type Say, say } from './say';

export type Candidate = Diagnosis['candidates'][number];

const columns = new Map(Object.entries({ ...DISPUTE_RESULT_LABELS, ...REQUEST_COLUMN_LABELS }));

function rowName(row: string, language: Language): string {
  if (row in REQUEST_ROW_LABELS) return inLanguage(requestRowName(row), language);
  return row in DISPUTE_GROUP_LABELS ? inLanguage(disputeGroupName(row), language) : row;
}

function columnName(column: string, language: Language): string {
  const label = columns.get(column);
  if (!label) return column;
  return language === 'zh' ? label.official : englishOf(label);
}

/** What the equally good answers share: the cells, or, where they share none, rows and columns by name. */
function shared({ rows, columns: among, addresses }: Candidate, language: Language): string {
  if (addresses.length > 0) {
    const cells = addresses.map((address) => inLanguage(nameOf(address), language));
    return joinNames(cells, language);
  }
  const quote = (name: string, kind: string): string => (language === 'zh' ? `“${name}”${kind}` : `“${name}”`);
  const names = [
    ...rows.map((row) => quote(rowName(row, language), '行')),
    ...among.map((column) => quote(columnName(column, language), '列')),
  ];
  return joinNames(names, language);
}

/** The candidates by which no item is headed. */
export function hintedCandidates(diagnosis: Diagnosis): Candidate[] {
  const swap = swappedColumns(diagnosis);
  const isSwap = ({ columns: among }: Candidate): boolean =>
    swap !== null && among.length === 2 && among[0] === swap[0];
  return diagnosis.candidates.filter((candidate) => !isSwap(candidate));
}

/** What equally good answers share: a hint for the reader, never an assertion. */
export function hintOf(candidate: Candidate, language: Language): Say {
  return say('hintCandidates', shared(candidate, language));
}

/** Every hint of a result that heads no item. */
export function hintsOf(diagnosis: Diagnosis, language: Language): Say[] {
  return hintedCandidates(diagnosis).map((candidate) => hintOf(candidate, language));
}

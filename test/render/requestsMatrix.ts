import { APPLICANTS, type Edition, REQUEST_COLUMNS, REQUEST_ROWS } from '../../src/report/addresses';
import { COLUMN_WORDS, CORNER, GROUP_WORDS, OUTCOMES, ROW_WORDS } from './form';
import { filler, insertColumn, insertRow, label, type Matrix, type Piece } from './matrix';

/** How table 3 prints its column labels. */
export type RequestHeader =
  | 'form'
  /** 商业 over 企业: a label cut over two rows of the table. */
  | 'cut'
  /** 总计 in the last header row, under an empty cell. */
  | 'low';

/** Table 3 beside its values. */
export interface RequestsForm {
  readonly edition: Edition;
  readonly header: RequestHeader;
  readonly hasSerial: boolean;
  readonly hasSubtotal: boolean;
  /** A column of notes after the totals: what it says in each row. */
  readonly note: string | null;
  /** The data row before which the form's rows are joined by one of the organ's own. */
  readonly extraRow: number | null;
}

export type Print = (address: string) => string;

const fill = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const organisations = APPLICANTS.slice(1);
const halves: Record<string, readonly [string, string]> = {
  commercial: ['商业', '企业'],
  research: ['科研', '机构'],
  publicWelfare: ['社会公益', '组织'],
  legalService: ['法律服务', '机构'],
  otherOrg: ['其他', ''],
};

function headerRows(kind: RequestHeader): Piece[][] {
  const corner = label(CORNER);
  const [applicants, natural, group, total] = ['申请人情况', '自然人', '法人或其他组织', '总计'].map(label) as [
    Piece,
    Piece,
    Piece,
    Piece,
  ];
  const left = fill(3, corner);
  const above = kind === 'low' ? filler('') : total;
  const rows = [
    [...left, ...fill(7, applicants)],
    [...left, natural, ...fill(5, group), above],
  ];
  if (kind !== 'cut')
    return [...rows, [...left, natural, ...organisations.map((it) => label(COLUMN_WORDS[it])), total]];
  // A half is no label of the form: it is printed as it is, whatever becomes of the others.
  const half = (index: 0 | 1) => organisations.map((it) => filler(halves[it]?.[index] ?? ''));
  return [...rows, [...left, natural, ...half(0), total], [...left, natural, ...half(1), total]];
}

function dataRows(edition: Edition, print: Print): Piece[][] {
  const outcomes = label(OUTCOMES);
  const groups = new Map(Object.entries(GROUP_WORDS).map(([id, text]) => [id, label(text)]));
  return REQUEST_ROWS[edition].map((row) => {
    const own = label(ROW_WORDS[row]);
    const values = REQUEST_COLUMNS.map((column) => {
      const address = `requests.${row}.${column}`;
      return { text: print(address), address };
    });
    if (row === 'newReceived' || row === 'carriedIn' || row === 'carriedOut') return [own, own, own, ...values];
    const group = row === 'otherHandling.all' ? undefined : groups.get(row.split('.')[0] ?? '');
    return [outcomes, group ?? own, own, ...values];
  });
}

/** How many rows stand above the first data row. */
export const headerHeight = (header: RequestHeader) => (header === 'cut' ? 4 : 3);

function withExtraRow(matrix: Matrix, at: number): Matrix {
  const own = filler('本级增列的情形');
  return insertRow(matrix, at, (column) => (column < 3 ? own : filler('0')));
}

/** Table 3 as slots. */
export function requestsMatrix(form: RequestsForm, print: Print): Matrix {
  const { edition, header, hasSerial, hasSubtotal, note, extraRow } = form;
  const height = headerHeight(header);
  let matrix: Matrix = [...headerRows(header), ...dataRows(edition, print)];
  if (extraRow !== null) matrix = withExtraRow(matrix, height + extraRow);
  if (hasSubtotal) {
    const group = matrix[1]?.[4] ?? filler('');
    const heading = label('小计');
    matrix = insertColumn(matrix, 4, (row) => (row === 1 ? group : row < height ? heading : filler('8')));
  }
  if (note !== null) {
    const heading = filler('备注');
    matrix = insertColumn(matrix, matrix[0]?.length ?? 0, (row) => (row < height ? heading : filler(note)));
  }
  if (hasSerial) {
    const heading = filler('序号');
    matrix = insertColumn(matrix, 0, (row) => (row < height ? heading : filler(String(row - height + 1))));
  }
  return matrix;
}

import { BLANKS } from './markups';

/** What a cell prints in place of a count, and what the contract says of it. */
export interface ValueForm {
  readonly print: (value: number, seed: number) => string;
  readonly state: 'number' | 'blank' | 'placeholder' | 'text';
  /** The rule that remarks on it; null where nothing is to be said. */
  readonly rule: string | null;
  /** Which values can be written so; the others are printed plainly. */
  readonly fits?: (value: number) => boolean;
}

const full = (text: string) => text.replace(/[\d.,-]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
const pick = (list: readonly string[]) => (_: number, seed: number) => list[seed % list.length] ?? '';
const isCount = (value: number) => value >= 0;

/** Every state of the contract's table, in the ways real cells print it. */
export const VALUE_FORMS: Record<string, ValueForm> = {
  plain: { print: String, state: 'number', rule: null },
  padded: { print: (value) => `\u00a0${value}\u3000`, state: 'number', rule: null },
  unit: { print: (value) => `${value}件`, state: 'number', rule: 'cells/unit', fits: isCount },
  spacedUnit: { print: (value) => `${value} 件`, state: 'number', rule: 'cells/unit', fits: isCount },
  fullWidth: { print: (value) => full(String(value)), state: 'number', rule: 'cells/digit-form', fits: isCount },
  thousands: {
    print: (value) => value.toLocaleString('en-US'),
    state: 'number',
    rule: 'cells/digit-form',
    fits: (value) => value >= 1000,
  },
  wideComma: {
    print: (value) => value.toLocaleString('en-US').replaceAll(',', '，'),
    state: 'number',
    rule: 'cells/digit-form',
    fits: (value) => value >= 1000,
  },
  chinese: {
    print: (value) => '零一二三四五六七八九十'[value] ?? '',
    state: 'number',
    rule: 'cells/digit-form',
    fits: (value) => Number.isInteger(value) && value >= 0 && value <= 10,
  },
  noted: { print: (value) => `${value}（其中修订 16 件）`, state: 'number', rule: null },
  footnote: { print: (value) => `${value}①`, state: 'number', rule: null },
  spaced: {
    print: (value) => [...String(value)].join(' '),
    state: 'number',
    rule: null,
    fits: (value) => Number.isInteger(value) && value >= 10,
  },
  blank: { print: pick(BLANKS), state: 'blank', rule: 'cells/blank' },
  placeholder: {
    print: pick(['/', '／', '\\', '-', '--', '—', '无', '空', 'N/A']),
    state: 'placeholder',
    rule: 'cells/placeholder',
  },
  letter: { print: pick(['O', 'o', '〇', '○']), state: 'text', rule: 'cells/letter-o' },
  lines: { print: pick(['1\n2', '0\n0', '12\n无', '十\n二']), state: 'text', rule: 'cells/not-a-number' },
  words: { print: pick(['见附件', '3、4', '约12', '12 3', '不适用']), state: 'text', rule: 'cells/not-a-number' },
};
export type ValueFormName = keyof typeof VALUE_FORMS;

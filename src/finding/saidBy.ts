/**
 * What a finding or a check tells of a whole report, by the rules that tell it. A result travels without the rule book,
 * so whoever reads it asks here: nothing else outside `src/rules` names a rule, which a test holds.
 */
const SAID_BY = {
  /** The report goes on on other pages, which nobody has read. */
  otherPages: ['structure/several-pages'],
  /** It has the free form of 2018 or before, to which no other rule applies. */
  freeForm: ['structure/pre2019-edition'],
  /** A table is a picture. */
  pictured: ['structure/table-as-image'],
  /** The report, or a part of it, is only in a file. */
  attached: ['structure/attachment-only'],
  section: ['sections/missing'],
  heading: ['sections/heading-missing'],
  missingRow: ['structure/row-missing'],
  /** Cells of a table hold nothing. */
  blank: ['cells/blank', 'cells/placeholder', 'requests/applicant-columns-blank', 'requests/total-column-blank'],
  emptyTable: ['structure/table-empty'],
  /** Something that the form asks for is not there. */
  missing: [
    'structure/table-missing',
    'sections/missing',
    'sections/empty',
    'sections/heading-missing',
    'sections/accountability',
    'sections/fee-statement',
    'sections/improvement-missing',
    'sections/overview-aspects',
    'sections/overview-boilerplate',
    'sections/problems-none',
  ],
  /** A table is not laid out as the form is. */
  layout: ['structure/table-unrecognised', 'structure/row-missing', 'structure/column-missing', 'disputes/value-count'],
  /** A share in per cent, held against the counts of the same sentence. */
  share: ['narrative/share'],
  /** A total, held against the parts that the same sentence lists. */
  listSum: ['narrative/list-sum'],
  /** A word that is probably a slip of the pen. */
  slip: ['text/known-typo'],
  /** The page's date, held against the deadline of whoever reports. */
  deadline: ['publication/late'],
} as const satisfies Record<string, readonly string[]>;

export type Said = keyof typeof SAID_BY;

/** Whether a rule is one of those that tell one of these. */
export function says(rule: string, ...said: readonly Said[]): boolean {
  return said.some((each) => {
    const rules: readonly string[] = SAID_BY[each];
    return rules.includes(rule);
  });
}

/** Every rule named here, for the test that holds each to be one. */
export const namedRules: readonly string[] = Object.values(SAID_BY).flat();

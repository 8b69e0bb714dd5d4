import { describe, expect, test } from 'vitest';
import { base, fixtures } from './fixtures';
import { paint } from './paint';

/** What each page reads as: verdict, then cells read, blank among them, expected. Counted by hand from the pages. */
const pages: readonly (readonly [file: string, verdict: string, read: number, blank: number, expected: number])[] = [
  ['base.html', 'pass', 200, 0, 200],
  ['cells/blank.html', 'incomplete', 200, 8, 200],
  ['cells/blank.pass.html', 'incomplete', 200, 175, 200],
  ['cells/digit-form.html', 'pass', 200, 0, 200],
  ['cells/digit-form.pass.html', 'pass', 200, 0, 200],
  ['cells/letter-o.html', 'review', 196, 0, 200],
  ['cells/negative.html', 'fail', 200, 0, 200],
  ['cells/negative.pass.html', 'pass', 198, 0, 198],
  ['cells/not-a-number.html', 'fail', 194, 0, 200],
  ['cells/not-a-number.pass.html', 'review', 199, 0, 200],
  ['cells/not-integer.html', 'fail', 200, 0, 200],
  ['cells/not-integer.pass.html', 'pass', 198, 0, 198],
  ['cells/placeholder.html', 'incomplete', 200, 8, 200],
  ['cells/placeholder.pass.html', 'incomplete', 200, 15, 200],
  ['cells/unit.html', 'pass', 198, 0, 198],
  ['disputes/group-total.html', 'fail', 200, 0, 200],
  ['disputes/group-total.pass.html', 'incomplete', 200, 1, 200],
  ['disputes/value-count.html', 'incomplete', 185, 0, 200],
  ['disputes/value-count.pass.html', 'pass', 200, 0, 200],
  ['requests/applicant-columns-blank.html', 'incomplete', 200, 18, 200],
  ['requests/applicant-columns-blank.pass.html', 'review', 200, 12, 200],
  ['requests/column-balance.html', 'fail', 200, 0, 200],
  ['requests/column-balance.pass.html', 'review', 198, 46, 198],
  ['requests/outcome-total.html', 'fail', 200, 0, 200],
  ['requests/outcome-total.pass.html', 'pass', 200, 0, 200],
  ['requests/row-total.html', 'fail', 200, 0, 200],
  ['requests/row-total.pass.html', 'incomplete', 200, 1, 200],
  ['requests/subtotal-column.html', 'pass', 200, 0, 200],
  ['requests/total-column-blank.html', 'incomplete', 198, 3, 198],
  ['requests/total-column-blank.pass.html', 'incomplete', 200, 3, 200],
  ['sections/duplicate.html', 'review', 200, 0, 200],
  ['sections/duplicate.pass-numbered.html', 'pass', 200, 0, 200],
  ['sections/duplicate.pass-restart.html', 'pass', 200, 0, 200],
  ['sections/duplicate.pass.html', 'pass', 200, 0, 200],
  ['sections/empty.html', 'fail', 200, 0, 200],
  ['sections/empty.pass.html', 'incomplete', 185, 0, 200],
  ['sections/empty.table.html', 'fail', 185, 0, 200],
  ['sections/fee-statement.html', 'review', 200, 0, 200],
  ['sections/fee-statement.pass-2020.html', 'pass', 198, 0, 198],
  ['sections/fee-statement.pass-overview.html', 'pass', 200, 0, 200],
  ['sections/fee-statement.pass.html', 'pass', 200, 0, 200],
  ['sections/heading-missing.html', 'review', 200, 0, 200],
  ['sections/heading-missing.overview.html', 'review', 200, 0, 200],
  ['sections/heading-missing.pass.html', 'fail', 25, 0, 200],
  ['sections/heading-wording.html', 'pass', 200, 0, 200],
  ['sections/heading-wording.pass.html', 'pass', 200, 0, 200],
  ['sections/improvement-missing.html', 'review', 200, 0, 200],
  ['sections/improvement-missing.pass-none.html', 'review', 200, 0, 200],
  ['sections/improvement-missing.pass.html', 'pass', 200, 0, 200],
  ['sections/missing.html', 'fail', 200, 0, 200],
  ['sections/missing.other.html', 'fail', 200, 0, 200],
  ['sections/missing.pass-merged.html', 'review', 200, 0, 200],
  ['sections/missing.pass.html', 'incomplete', 0, 0, 200],
  ['sections/order.html', 'review', 200, 0, 200],
  ['sections/order.pass.html', 'pass', 200, 0, 200],
  ['sections/problems-none.html', 'review', 200, 0, 200],
  ['sections/problems-none.pass.html', 'pass', 200, 0, 200],
  ['structure/attachment-only.html', 'incomplete', 0, 0, 200],
  ['structure/attachment-only.pass.html', 'pass', 200, 0, 200],
  ['structure/attachment-only.table.html', 'incomplete', 25, 0, 200],
  ['structure/column-missing.disputes.html', 'fail', 199, 0, 200],
  ['structure/column-missing.html', 'fail', 175, 0, 200],
  ['structure/column-missing.pass.html', 'pass', 200, 0, 200],
  ['structure/label-typo.html', 'pass', 200, 0, 200],
  ['structure/label-typo.pass.html', 'pass', 200, 0, 200],
  ['structure/row-extra.html', 'pass', 200, 0, 200],
  ['structure/row-extra.pass.html', 'pass', 200, 0, 200],
  ['structure/row-missing.html', 'fail', 192, 0, 200],
  ['structure/row-missing.pass.html', 'pass', 186, 0, 186],
  ['structure/table-as-image.html', 'incomplete', 175, 0, 200],
  ['structure/table-as-image.pass.html', 'pass', 200, 0, 200],
  ['structure/table-empty.html', 'incomplete', 200, 10, 200],
  ['structure/table-missing.html', 'fail', 185, 0, 200],
  ['structure/table-missing.pass.html', 'pass', 200, 0, 200],
  ['structure/table-unrecognised.html', 'incomplete', 67, 0, 200],
  ['structure/table-unrecognised.pass.html', 'pass', 198, 0, 198],
];

const checked = (file: string) => {
  const page = [base, ...fixtures].find((fixture) => fixture.file === file);
  if (!page) throw new Error(`no fixture ${file}`);
  return paint(page.html).checked;
};

describe('what was not read is never taken for what is well', () => {
  test.each(pages)('%s: %s, %i read, %i blank, %i expected', (file, verdict, read, blank, expected) => {
    const { result } = checked(file);
    expect(result.verdict).toBe(verdict);
    expect(result.coverage).toEqual({ read, blank, expected });
  });

  test('every fixture stands in this table', () => {
    expect(pages.map(([file]) => file)).toEqual([base, ...fixtures].map(({ file }) => file));
  });
});

/** A page without a finding proves little: these are the relations that blanks leave open, and why. */
const relations: readonly (readonly [file: string, relation: string, outcome: string, reason: string | null])[] = [
  ['base.html', 'requests/row-total@granted', 'pass', null],
  ['base.html', 'disputes/group-total@reconsideration', 'pass', null],
  ['requests/row-total.html', 'requests/row-total@granted', 'fail', null],
  ['requests/row-total.html', 'requests/outcome-total@total', 'pass', null],
  ['requests/row-total.pass.html', 'requests/row-total@granted', 'notAssessable', 'blankOperands'],
  ['requests/row-total.pass.html', 'requests/outcome-total@research', 'notAssessable', 'blankOperands'],
  ['requests/outcome-total.html', 'requests/row-total@granted', 'pass', null],
  ['requests/outcome-total.pass.html', 'requests/outcome-total@naturalPerson', 'pass', null],
  ['requests/outcome-total.pass.html', 'requests/row-total@extras.1', 'pass', null],
  ['requests/column-balance.pass.html', 'requests/column-balance@research', 'absent', null],
  ['requests/column-balance.pass.html', 'requests/outcome-total@research', 'absent', null],
  ['requests/column-balance.pass.html', 'requests/row-total@granted', 'pass', 'blankOperands'],
  ['requests/total-column-blank.html', 'requests/row-total@granted', 'notAssessable', 'blankOperands'],
  ['requests/total-column-blank.html', 'requests/outcome-total@total', 'notAssessable', 'blankOperands'],
  ['requests/total-column-blank.html', 'requests/column-balance@total', 'pass', null],
  ['requests/total-column-blank.pass.html', 'requests/row-total@denied.stateSecret', 'notAssessable', 'blankOperands'],
  ['requests/applicant-columns-blank.html', 'requests/row-total@rejected.duplicate', 'pass', 'blankOperands'],
  ['requests/applicant-columns-blank.html', 'requests/row-total@denied.adminInquiry', 'notAssessable', 'blankOperands'],
  ['requests/applicant-columns-blank.pass.html', 'requests/row-total@rejected.publication', 'absent', null],
  ['disputes/group-total.pass.html', 'disputes/group-total@reconsideration', 'notAssessable', 'blankOperands'],
  ['disputes/group-total.pass.html', 'disputes/group-total@directLitigation', 'pass', null],
  ['disputes/value-count.html', 'disputes/group-total@reconsideration', 'absent', null],
  ['disputes/value-count.pass.html', 'disputes/group-total@reconsideration', 'pass', null],
  ['cells/blank.pass.html', 'requests/row-total@granted', 'absent', null],
  ['cells/letter-o.html', 'requests/row-total@carriedIn', 'pass', 'blankOperands'],
  ['cells/digit-form.html', 'requests/column-balance@naturalPerson', 'pass', null],
  ['structure/column-missing.html', 'requests/column-balance@research', 'absent', null],
  ['structure/row-extra.html', 'requests/outcome-total@naturalPerson', 'pass', null],
  ['structure/table-unrecognised.html', 'requests/row-total@granted', 'notAssessable', 'tableUnrecognised'],
  ['structure/table-missing.pass.html', 'disputes/group-total@directLitigation', 'pass', null],
  ['structure/attachment-only.table.html', 'requests/column-balance@total', 'absent', null],
];

describe('blanks decide nothing', () => {
  test.each(relations)('%s: %s is %s', (file, relation, outcome, reason) => {
    const [rule = '', key = ''] = relation.split('@');
    const instances = checked(file).result.checks.find((entry) => entry.rule === rule)?.instances;
    const expected = reason ? { key, outcome, reason } : { key, outcome };
    expect(instances?.find((instance) => instance.key === key)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { base, fixtures } from './fixtures';
import { paint } from './paint';

const checked = (file: string) => {
  const page = [base, ...fixtures].find((fixture) => fixture.file === file);
  if (!page) throw new Error(`no fixture ${file}`);
  return paint(page.html, page.before).checked;
};

/** What a page says it reads as, counted by hand: verdict, then cells read, blank among them, expected. */
const readingOf = (html: string) =>
  /^<!DOCTYPE html>\n<html [^>]*?data-verdict="(\w+)" data-cells="([\d ]+)"/.exec(html);

describe('what was not read is never taken for what is well', () => {
  test.each([base, ...fixtures])('$file reads as it says', ({ file, html }) => {
    const [, verdict, cells] = readingOf(html) ?? [];
    const { result } = checked(file);
    const { read, blank, expected } = result.coverage;
    expect([result.verdict, `${read} ${blank} ${expected}`]).toEqual([verdict, cells]);
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
  [
    'proactive/implied-prior-negative.pass.html',
    'proactive/implied-prior-negative@regulations',
    'notAssessable',
    'blankOperands',
  ],
  [
    'proactive/item-count-negative.pass.html',
    'proactive/item-count-negative@coercion',
    'notAssessable',
    'blankOperands',
  ],
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

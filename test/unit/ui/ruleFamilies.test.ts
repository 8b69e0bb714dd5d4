import { expect, test } from 'vitest';
import { rules } from '../../../src/rules/index';
import { ruleFamilies } from '../../../src/ui/model/ruleFamilies';

const found = (words: string) => ruleFamilies(rules, words, 'zh').flatMap((family) => family.rules.map(({ id }) => id));

test.each([
  ['逾期', 'publication/late'],
  ['抄', 'history/text-copy'],
  ['错列', 'requests/outcome-total'],
  ['错别字', 'text/known-typo'],
  ['漏填', 'cells/blank'],
  ['总数不对', 'requests/row-total'],
  ['加不起来', 'disputes/group-total'],
  ['去年', 'history/carry-over'],
  ['年份', 'identity/year-conflict'],
  ['截图', 'structure/table-as-image'],
  ['电话', 'privacy/mobile'],
])('%s, in its users’ words, finds %s', (words, id) => expect(found(words)).toContain(id));

test('a family begins with what weighs most and ends with what is off as shipped', () => {
  for (const { rules: members } of ruleFamilies(rules, '', 'zh')) {
    const weights = members.map(({ severity, isOffByDefault }) =>
      isOffByDefault ? 3 : ['error', 'warning', 'info'].indexOf(severity),
    );
    const shipped = weights.filter((weight) => weight < 3);
    expect(shipped).toEqual([...shipped].sort((a, b) => a - b));
    expect(weights.indexOf(3) < 0 || weights.lastIndexOf(0) < weights.indexOf(3)).toBe(true);
  }
});

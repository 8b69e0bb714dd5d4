import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { badgeOf } from '../../../src/checker/badgeOf';
import { resultText } from '../../../src/cli/text/resultText';
import { translate } from '../../../src/cli/text/translate';
import { headingOf } from '../../../src/cli/text/words';
import { copyOf } from '../../../src/export/copyOf';
import { longFormRows } from '../../../src/export/tables/longForm';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { isGreen } from '../../../src/result/isGreen';
import { ruleOf } from '../../../src/rules/ruleOf';
import type { Settings } from '../../../src/settings/settingsSchema';
import { popupView } from '../../../src/ui/model/popupView';
import { REGISTERS } from '../../../src/words/registers';
import { reportPage, SLIPS } from '../../e2e/reportPage';
import { page } from '../ui/pageStates';

const source = { kind: 'html' } as const;
const checked = (html: string, settings: Settings = {}) =>
  check(fromHtml(html), { source, settings, checkedAt: '2024-02-20T02:32:00.000Z' }).result;

const OFF: Settings = { rules: { 'requests/row-total': 'off', 'requests/outcome-total': 'off' } };
/** Row （一） prints 8 for 7: two relations do not hold, and both are switched off. */
const slip = reportPage({ 'requests.granted.total': SLIPS['requests.granted.total'] ?? '' });
const second = reportPage().replace(
  '</body>',
  `${/<body>([\s\S]*)<\/body>/.exec(reportPage())?.[1]?.replaceAll('青溪县水务局', '青溪县林业局')}</body>`,
);

const t = translate('zh');
const here = { isStale: false, isInForeignFrame: false };
const plain = (_: unknown, text: string): string => text;

describe('every surface gives one answer', () => {
  test.each([
    ['a report that holds', checked(reportPage()), true],
    ['a report that holds as far as it was asked', checked(slip, OFF), false],
    ['a report beside another', checked(second), false],
    [
      'relations that settings call a note',
      checked(slip, { rules: { 'requests/row-total': 'info', 'requests/outcome-total': 'info' } }),
      false,
    ],
  ])('on %s', (_, result, expected) => {
    expect(result.verdict).toBe('pass');
    expect(isGreen(result)).toBe(expected);
    expect(badgeOf(result, here, t).tone === 'pass').toBe(expected);
    expect(popupView({ kind: 'page', page: page(result) }, 'zh', ruleOf).tone === 'pass').toBe(expected);
    expect(headingOf(result).tone === 'pass').toBe(expected);
  });

  test('and says what settings left out', () => {
    const result = checked(slip, OFF);
    const sentence = '按设置有 2 条规则未核验';
    expect(badgeOf(result, here, t).title).toContain(sentence);
    const view = popupView({ kind: 'page', page: page(result) }, 'zh', ruleOf);
    expect(view.notices).toContainEqual({ key: 'noticeSwitchedOff', args: ['2'] });
    expect(resultText(result, 'zh', plain)).toContain(`${sentence}。`);
    // The letter about a person’s number speaks of nothing else.
    for (const register of REGISTERS.filter((each) => each !== 'private'))
      expect(copyOf(register, result, ruleOf).text, register).toContain(sentence);
    expect(longFormRows(result)).toContain(sentence);
    expect(resultText(checked(slip), 'zh', plain)).not.toContain('按设置');
  });
});

import { expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { badgeOf } from '../../../src/checker/badgeOf';
import { markTexts } from '../../../src/checker/texts/markTexts';
import { resultText } from '../../../src/cli/text/resultText';
import { translate } from '../../../src/cli/text/translate';
import { copyOf } from '../../../src/export/copyOf';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { ruleOf } from '../../../src/rules/ruleOf';
import { popupView } from '../../../src/ui/model/popupView';
import { spoken } from '../../../src/words/say';
import { reportPage, SLIPS } from '../../e2e/reportPage';
import { page } from '../ui/pageStates';

const t = translate('zh');
const here = { isStale: false, isInForeignFrame: false };
const plain = (_: unknown, text: string): string => text;
/** Passes the check of GB 11643; made up. */
const NUMBER = '110101190001010014';
const named = (html: string): string =>
  html.replace(/(<p><strong>六、[\s\S]*?<\/p>)/, `$1<p>申请人身份证号码${NUMBER}。</p>`);
const checked = (html: string) =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' });

test.each([
  ['alone', reportPage(), '1', '1 处涉个人信息，未见不符', ['countPersonal']],
  [
    'beside mismatches',
    reportPage(SLIPS),
    '2',
    '2 处不符，1 处涉个人信息',
    ['countError', 'countError', 'countPersonal'],
  ],
])('a number of a person has its own word on every surface, %s', (_, html, count, headline, words) => {
  const judged = checked(named(html));
  const { result } = judged;
  expect(badgeOf(result, here, t)).toEqual({ text: count, tone: 'error', title: `勾稽 · ${headline}` });
  const view = popupView({ kind: 'page', page: page(result) }, 'zh', ruleOf);
  expect(spoken(t, view.headline)).toBe(headline);
  expect(view.items.map(({ word }) => word)).toEqual(words);
  expect(view.counts.filter(({ word }) => word === 'countPersonal')).toEqual([
    { word: 'countPersonal', count: 1, tone: 'fail' },
  ]);
  const item = result.items.find(({ id }) => id.startsWith('privacy/'))?.id ?? '';
  const mark = markTexts(judged, 'zh', t).marks[item];
  expect([mark?.tooltip.verdict, mark?.tooltip.copy.slice(0, 6)]).toEqual(['涉个人信息', '涉个人信息 ']);
  expect(resultText(result, 'zh', plain)).toMatch(/[①②③] 涉个人信息 “六、其他需要报告的事项”/);
  const [own = '', rest = ''] = copyOf('selfCheck', result, ruleOf).text.split('另有1处涉个人信息');
  expect(own).not.toContain('身份证');
  expect(rest).toContain('身份证');
  for (const register of ['notice', 'inquiry', 'statement'] as const)
    expect(copyOf(register, result, ruleOf).text).not.toMatch(/身份证|个人信息/);
});

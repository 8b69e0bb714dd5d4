import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { check } from '../../../src/check/check';
import { emptyResult } from '../../../src/check/emptyResult';
import { tooltipOf } from '../../../src/checker/texts/tooltipOf';
import { resultText } from '../../../src/cli/text/resultText';
import { rowOf } from '../../../src/cli/text/summaryTable';
import { translate } from '../../../src/cli/text/translate';
import { copyOf } from '../../../src/export/copyOf';
import { exportJson } from '../../../src/export/exportJson';
import { longFormHead, longFormRows } from '../../../src/export/tables/longForm';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import type { Opening } from '../../../src/platform/tab/opening';
import { rules } from '../../../src/rules/index';
import { ruleOf } from '../../../src/rules/ruleOf';
import { diagnosticText } from '../../../src/ui/model/diagnosticText';
import { reportLinksOf } from '../../../src/ui/model/linkLists';
import { popupView } from '../../../src/ui/model/popupView';
import { REGISTERS } from '../../../src/words/registers';
import { page as pageState } from '../ui/pageStates';

// Both checked by hand beside the test of masked.
const ID = '110101190001010014';
const MOBILE = '13800001234';
const CARD = '6222000000000000004';
const secrets = [ID, ID.slice(4, 16), MOBILE, MOBILE.slice(2), CARD, CARD.slice(4, 16)];

const base = readFileSync('test/rules/base.html', 'utf8');
/** The numbers wherever a page may print them: title, headings, prose, cells, signature, the texts of other links. */
const leaky = base
  .replace('</h1>', `（${ID}）</h1>`)
  .replace('<h1>', `<a href="/2022.html">2022年政府信息公开工作年度报告（${ID}）</a><h1>`)
  .replace('本报告依照', `联系人${MOBILE}，身份证${ID}，账号${CARD}。本报告依照`)
  .replaceAll('五、存在的主要问题及改进情况</p>', `五、存在的主要问题及整改${MOBILE}</p>`)
  .replace('2023年，我局围绕', `2023年，申请人${ID}，手机${MOBILE}，我局围绕`)
  .replace('属性为不予公开的', `体质机制账号${CARD}，属性为不予公开的`)
  .replace('>34</td>', `>${ID}</td>`)
  .replace('<td>6</td><td>2</td>', `<td>${MOBILE}</td><td>2</td>`)
  .replace('其他需要报告的事项。</p>', `其他需要报告的事项。</p>\n<p>（一）${ID}</p>`);

const settings = { rules: Object.fromEntries(rules.map(({ id }) => [id, 'on' as const])) };
const { result, advice, observed } = check(fromHtml(leaky), {
  source: { kind: 'html' },
  settings,
  checkedAt: '2026-11-23T02:00:00.000Z',
});
const state = pageState(result);
const opening = {
  kind: 'page' as const,
  page: { ...state, observed: { ...state.observed, reportLinks: [...observed.reportLinks] } },
} satisfies Opening;

const surfaces: readonly (readonly [name: string, text: () => string])[] = [
  ['the result', () => JSON.stringify(result)],
  ['the saved file', () => exportJson(result)],
  ['the long form', () => longFormHead() + longFormRows(result)],
  ['the popup', () => JSON.stringify([popupView(opening, 'zh', ruleOf), popupView(opening, 'en', ruleOf)])],
  ['the text for a problem with the tool', () => diagnosticText(opening, 'Chromium 102')],
  ...REGISTERS.map((register) => [register, () => JSON.stringify(copyOf(register, result, ruleOf))] as const),
  ['the command', () => resultText(result, 'zh', (_, text) => text) + resultText(result, 'en', (_, text) => text)],
  ['the summary', () => JSON.stringify([rowOf(result, 'zh'), rowOf(result, 'en')])],
  [
    'the tooltips',
    () => JSON.stringify(result.items.map((item) => tooltipOf({ result, advice }, item, 'zh', translate('zh')))),
  ],
];

describe('no number of a person leaves the core', () => {
  test.each(surfaces)('%s', (_, text) => {
    const said = text();
    expect(said.length).toBeGreaterThan(40);
    for (const secret of secrets) expect(said).not.toContain(secret);
  });

  it('says so wherever one stands, and shows the place', () => {
    const places = (rule: string) =>
      result.findings.filter((finding) => finding.rule === rule).map(({ addresses }) => addresses[0]);
    expect(places('privacy/id-number')).toEqual([
      'title',
      'preamble.1',
      'sections.overview.paragraphs.2',
      'sections.otherMatters.paragraphs.2',
      'proactive.licensing.decisions',
    ]);
    expect(places('privacy/mobile')).toEqual([
      'sections.problems',
      'sections.overview.paragraphs.2',
      'requests.granted.naturalPerson',
      'preamble.1',
    ]);
    expect(places('privacy/bank-card')).toEqual(['preamble.1', 'sections.overview.paragraphs.6']);
  });

  it('nor in the links that the page offers', () => {
    const from = { ...result, source: { ...result.source, url: 'http://www.example.gov.cn/' } };
    const links = reportLinksOf({ observed: { reportLinks: [...observed.reportLinks] }, result: from });
    expect(links.map(({ text }) => text)).toEqual(['2022年政府信息公开工作年度报告（110**************4）']);
  });

  it('takes none for a count', () => {
    expect(result.report?.cells['requests.granted.naturalPerson']).toEqual({ state: 'text', raw: '138****1234' });
  });

  it('nor from a page that was not read', () => {
    const unread = emptyResult({
      source: { kind: 'live', title: `申请人${ID}`, others: [`手机${MOBILE}`] },
      settings: {},
      checkedAt: '',
    });
    for (const secret of secrets) expect(JSON.stringify(unread)).not.toContain(secret);
  });
});

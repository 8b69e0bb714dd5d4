import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { bodyOf, reportPage } from '../reportPage';

const WAIT = { timeout: 30_000 };
const ROW = /<tr>(?:(?!<tr>)[\s\S])*?一、本年新收政府信息公开申请数量[\s\S]*?<\/tr>/;
const row = ROW.exec(reportPage())?.[0] ?? '';
const page = (html: string, style = ''): string =>
  reportPage()
    .replace(ROW, row.replace('>12<', ` id="c">${html}<`))
    .replace('</head>', `<style id="s">${style}</style></head>`);

/** Two figures, of which a style shows the first; the act shows the other one. */
const TWO = '<b class="a">12</b><b class="b">99</b>';
const A = '.a{display:none}.b{display:inline!important}';
const acts: Readonly<Record<string, readonly [html: string, act: string]>> = {
  class: [page(TWO, 'html.z .a,html:not(.z) .b{display:none}'), `document.documentElement.className = 'z'`],
  sheet: [
    page(TWO, '.b{display:none}'),
    `document.head.append(Object.assign(document.createElement('style'), { textContent: '${A}' }))`,
  ],
  adopted: [
    page(TWO, '.b{display:none}'),
    `{ const sheet = new CSSStyleSheet(); sheet.replaceSync('${A}'); document.adoptedStyleSheets = [sheet] }`,
  ],
  rule: [
    page(TWO, '.b{display:none}'),
    `{ const { sheet } = document.querySelector('#s'); sheet.deleteRule(0); sheet.insertRule('.a{display:none}') }`,
  ],
  checked: [
    page(TWO, 'body:has(:checked) .a,body:not(:has(:checked)) .b{display:none}').replace(
      '<body>',
      '<body><input type="checkbox" id="t">',
    ),
    `document.querySelector('#t').checked = true`,
  ],
  animation: [
    page(
      TWO,
      '.b{font-size:0}body.z .b{animation:show .1s forwards}body.z .a{animation:hide .1s forwards}@keyframes show{to{font-size:16px}}@keyframes hide{to{font-size:0}}',
    ),
    `document.body.className = 'z'`,
  ],
  colour: [page('12', 'body.z #c{color:transparent}'), `document.body.className = 'z'`],
  value: [page('<x-h></x-h>'), `document.querySelector('x-h').shadowRoot.firstChild.textContent = '99'`],
  attached: [
    page('<span id="h">12</span>'),
    `document.querySelector('#h').attachShadow({ mode: 'closed' }).innerHTML = '99'`,
  ],
};
const ROOT = `<script>for (const host of document.querySelectorAll('x-h')) host.attachShadow({ mode: 'open' }).innerHTML = '<b>12</b>'</script></body>`;

let opened: Opened;
beforeAll(async () => {
  const pages = Object.entries(acts).map(([name, [html]]) => [`/${name}.html`, html.replace('</body>', ROOT)]);
  opened = await openExtension({
    ...Object.fromEntries(pages),
    '/narrow.html': page(TWO, '@media(min-width:800px){.b{display:none}}@media(max-width:799px){.a{display:none}}'),
    '/two.html': `<!DOCTYPE html><meta charset="utf-8"><title>政府信息公开工作年度报告</title><body>${bodyOf(reportPage())}<div style="height:3000px"></div>${bodyOf(
      reportPage({ 'requests.granted.total': '8' }),
    )
      .replaceAll('2023', '2022')
      .replaceAll('2024', '2023')}</body>`,
  });
});
afterAll(() => opened.close());

const text = async (tab: Page): Promise<string> => (await opened.badge(tab)).text;
async function holding(path: string): Promise<Page> {
  const tab = await opened.show(path);
  await expect.poll(() => text(tab), WAIT).toBe('✓');
  return tab;
}

test.each(Object.keys(acts))(
  'a report that shows something else without a word is checked again by itself: %s',
  async (name) => {
    const tab = await holding(`/${name}.html`);
    await tab.evaluate(acts[name]?.[1] ?? '');
    await expect.poll(() => text(tab), WAIT).toMatch(/^[1?]$/);
  },
);

test('the popup compares what it says with what stands at that moment', async () => {
  const tab = await holding('/class.html');
  await tab.evaluate(acts.class?.[1] ?? '');
  const state = await opened.ask(tab, 'read');
  expect(state?.isStale || state?.result.verdict === 'fail').toBe(true);
});

test('a window of another width that shows another figure is noticed', async () => {
  const tab = await opened.show('/narrow.html');
  await tab.setViewportSize({ width: 1000, height: 800 });
  await expect.poll(() => text(tab), WAIT).toBe('✓');
  await tab.setViewportSize({ width: 600, height: 800 });
  await expect.poll(() => text(tab), WAIT).toBe('1');
});

test('of two reports the one that was read is compared, wherever the reader has scrolled to', async () => {
  const tab = await holding('/two.html');
  const before = (await opened.ask(tab, 'read'))?.result.checkedAt;
  await tab.evaluate('scrollTo(0, document.body.scrollHeight)');
  expect(await opened.ask(tab, 'read')).toMatchObject({
    isStale: false,
    result: { checkedAt: before, verdict: 'pass' },
  });
});

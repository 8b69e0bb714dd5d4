import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { bodyOf, reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 15_000 };
const TITLE = '青溪县水务局2023年政府信息公开工作年度报告';
const holding = reportPage();
const [, three = '', four = ''] = holding.match(/<table[\s\S]*?<\/table>/g) ?? [];
const called = (title: string, body: string): string =>
  `<!DOCTYPE html><meta charset="utf-8"><title>${title}_青溪县人民政府</title><body><h1>${title}</h1>${body}</body>`;
const frame = (address: string): string => `<iframe src="${address}" width="1100" height="2500"></iframe>`;
const OTHER = 'http://zwgk.example.gov.cn';

/** Each with the state of the popup, what of the report was read, and the links that lead on. */
const pages: Record<string, { html: string; state: string; read: number; links: string[] }> = {
  '/background.html': {
    html: holding.replace(four, '<style>.t4 { height: 300px; background: url(t4.png) }</style><div class="t4"></div>'),
    state: 'pictures',
    read: 185,
    links: [],
  },
  '/closed.html': {
    html: holding.replace(
      four,
      '<x-table style="display:block; height:200px"></x-table><script>document.querySelector("x-table").attachShadow({ mode: "closed" }).append(document.createElement("canvas"))</script>',
    ),
    state: 'pictures',
    read: 185,
    links: [],
  },
  '/mixture.html': {
    html: holding
      .replace(three, '<p><img src="t3.png" width="700" height="400"></p>')
      .replace(four, '<p>附件：<a href="/t4.xlsx">表四.xlsx</a></p>'),
    state: 'incomplete',
    read: 10,
    links: ['表四.xlsx'],
  },
  '/file.html': {
    html: called(
      TITLE,
      '<p>请见附件：<a href="/nb.pdf">年度报告.pdf</a> <a href="/down.jsp?id=3">年度报告.docx</a></p>',
    ),
    state: 'attachment',
    read: 0,
    links: ['年度报告.pdf', '年度报告.docx'],
  },
  '/viewer.html': {
    html: called(TITLE, frame('/web/show.html?file=%2Ffiles%2F2023.ofd')),
    state: 'attachment',
    read: 0,
    links: ['2023.ofd'],
  },
  '/embed.html': {
    html: called(TITLE, '<embed src="/files/2023.pdf" type="application/pdf" width="900" height="900">'),
    state: 'attachment',
    read: 0,
    links: ['2023.pdf'],
  },
  '/book.html': {
    html: called(TITLE, '<style>.leaf { height: 1000px; background: url(1.jpg) }</style><div class="leaf"></div>'),
    state: 'pictures',
    read: 0,
    links: [],
  },
  '/foreign.html': {
    html: called('信息公开', frame(`${OTHER}/whole.html`)),
    state: 'frame',
    read: 0,
    links: [`${OTHER}/whole.html`],
  },
  '/foreign-nested.html': {
    html: called('信息公开', frame(`${OTHER}/between.html`)),
    state: 'frame',
    read: 0,
    links: ['http://www.example.gov.cn/inmost.html', `${OTHER}/between.html`],
  },
  '/old.html': {
    html: called(TITLE.replace('2023', '2016'), '<p>一、概述</p><p>略有进展。</p><p>二、主动公开情况</p><p>略。</p>'),
    state: 'incomplete',
    read: 0,
    links: [],
  },
};

let opened: Opened;
let popup: Page;
beforeAll(async () => {
  opened = await openExtension({
    ...Object.fromEntries(Object.entries(pages).map(([path, { html }]) => [path, html])),
    '/whole.html': holding,
    '/inmost.html': holding,
    '/between.html': called('信息公开', frame('http://www.example.gov.cn/inmost.html')),
    '/notice.html': called('关于做好2023年度政府信息公开工作年度报告编制工作的通知', bodyOf(reportPage(SLIPS))),
    '/two.html': called('信息公开', bodyOf(reportPage(SLIPS)) + bodyOf(holding).replaceAll('水务局', '林业局')),
    '/million.html': called(
      TITLE,
      `${bodyOf(holding)}<div id="many" style="display:none"></div><script>
        const many = document.createDocumentFragment();
        for (let n = 0; n < 1000000; n += 1) many.append(document.createElement('i'));
        document.querySelector('#many').append(many);</script>`,
    ),
  });
  popup = await opened.context.newPage();
});
afterAll(() => opened.close());

async function openPopup(tab: number): Promise<void> {
  await popup.bringToFront();
  await popup.goto(`chrome-extension://${opened.id}/popup.html?tab=${tab}`);
  await popup.locator('[data-state]:not([data-state="reading"])').waitFor(WAIT);
}

test.each(Object.entries(pages))('%s is not green, and says why', async (path, { state, read, links }) => {
  const page = await opened.show(path);
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '?' });
  await openPopup(await opened.tabOf(page));
  expect(await popup.locator('[data-state]').getAttribute('data-state')).toBe(state);
  expect((await popup.locator('.links a').allTextContents()).sort()).toEqual([...links].sort());
  expect(await opened.ask(page, 'read')).toMatchObject({ result: { coverage: { read } } });
});

test('a notice with an example filled in is left alone, and asked, says what it is', async () => {
  const page = await opened.show('/notice.html');
  await openPopup(await opened.tabOf(page));
  expect(await popup.locator('[data-state]').getAttribute('data-state')).toBe('otherKind');
  expect(await opened.badge(page)).toMatchObject({ text: '' });
  expect(await page.locator('[data-gouji]').count()).toBe(0);
});

test('of two reports the one in view is read, and the other is named', async () => {
  const page = await opened.show('/two.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  expect(await opened.ask(page, 'recheck')).toMatchObject({
    result: { verdict: 'pass', report: { organ: '青溪县林业局' }, source: { others: [TITLE] } },
  });
  await openPopup(await opened.tabOf(page));
  expect(await popup.locator('.notice').allTextContents()).toEqual([expect.stringContaining(TITLE)]);
});

test('a page of a million nodes is not read, and says so', async () => {
  const page = await opened.show('/million.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '!' });
  await openPopup(await opened.tabOf(page));
  expect(await popup.locator('[data-state]').getAttribute('data-state')).toBe('halted');
  expect(await opened.ask(page, 'read')).toMatchObject({ result: { error: { code: 'tooLarge' }, report: null } });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { overlayOf } from '../overlayOf';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 10_000 };

/** What a walk through a page asks of its nodes, and what drawing on it does. */
const NODE_NAMES = `parentElement parentNode nodeType nodeValue localName firstChild nextSibling
  firstElementChild nextElementSibling textContent ownerDocument isConnected getRootNode contains
  getAttribute hasAttribute hasAttributes setAttribute removeAttribute getElementsByTagName querySelector
  querySelectorAll getBoundingClientRect getClientRects shadowRoot isContentEditable clientWidth clientHeight
  addEventListener scrollIntoView remove`.split(/\s+/);
/** The same of the document, whose pictures, forms and frames it lists by their names. */
const DOCUMENT_NAMES = `body head documentElement defaultView title readyState designMode compatMode hidden prerendering
  all createElement createRange elementFromPoint execCommand activeElement location URL`.split(/\s+/);
/** What scripts of an extension find in the window; ids and names of elements stand there too. */
const WINDOW_NAMES = `browser chrome goujiChecker navigation`.split(' ');

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
/** The report in a form with controls of these names, in a document with pictures, forms and frames of the same. */
function named(names: readonly string[]): string {
  const controls = names.map((name) => `<input type="hidden" name="${name}">`);
  const others = names.map((name) => `<img name="${name}" src="${DOT}" alt=""><form name="${name}"></form>`);
  return reportPage(SLIPS)
    .replace('<body>', `<body><form id="around">${controls.join('')}`)
    .replace('</body>', `</form>${others.join('')}</body>`);
}
/** A page for some names together: one that did for all might hide one name behind another. */
const TOGETHER = 5;
const TRIED = [...NODE_NAMES, 'body', 'title', 'all'];
const groups = Array.from({ length: Math.ceil(TRIED.length / TOGETHER) }, (_, at) =>
  TRIED.filter((_, index) => index % Math.ceil(TRIED.length / TOGETHER) === at),
);
const inWindow = (name: string): string =>
  reportPage(SLIPS).replace(
    '<body>',
    `<body><form id="${name}"><input type="hidden" name="runtime" id="x"></form><object name="${name}"></object>`,
  );

/** Every name at once, each on a control of the form and on a picture of the document. */
function namedAtOnce(): string {
  const [controls, pictures] = ['input type="hidden"', `img src="${DOT}" alt=""`].map((tag) =>
    [...NODE_NAMES, ...DOCUMENT_NAMES].map((name) => `<${tag} name="${name}">`).join(''),
  );
  return reportPage(SLIPS).replace('<body>', `<body>${pictures}<form>${controls}`).replace('</body>', '</form></body>');
}

let opened: Opened;
let plain: unknown;
beforeAll(async () => {
  opened = await openExtension({
    '/plain.html': reportPage(SLIPS),
    '/all.html': namedAtOnce(),
    ...Object.fromEntries(groups.map((names) => [`/${names.join('.')}.html`, named(names)])),
    ...Object.fromEntries(WINDOW_NAMES.map((name) => [`/window/${name}.html`, inWindow(name)])),
  });
});
afterAll(() => opened.close());

const count = (selector: string): string => `Document.prototype.querySelectorAll.call(document, '${selector}').length`;

/** What is known of a page once its badge stands, and how many cells are marked. */
async function seen(path: string): Promise<unknown> {
  const page = await opened.show(path);
  await expect.poll(async () => (await opened.badge(page)).text, WAIT).toBe('2');
  const state = await opened.ask(page, 'next');
  const { verdict, coverage, findings = [] } = state?.result ?? {};
  const marked = await page.evaluate(count('[data-gouji]'));
  const selected = await page.evaluate(count('[data-gouji~=selected]'));
  const found = findings.map(({ id }) => id);
  return { verdict, coverage, found, hidden: state?.hiddenItems, isUnseen: state?.isUnseen, marked, selected };
}

test.each([...groups.map((names) => names.join('.')), 'window/browser', 'window/goujiChecker'])(
  'nothing changes when the page calls something %s',
  async (name) => {
    plain ??= await seen('/plain.html');
    expect(await seen(`/${name}.html`)).toEqual(plain);
  },
);

test('badges and card stand on a page that uses all these names', async () => {
  const page = await opened.show('/all.html');
  await expect.poll(async () => (await opened.badge(page)).text, WAIT).toBe('2');
  const overlay = await overlayOf(page, opened.id);
  await expect.poll(() => overlay.read('root?.querySelectorAll(".pin:not([hidden])").length'), WAIT).toBe(2);
  await opened.ask(page, 'next');
  expect(await overlay.read('root.querySelector(".card").hidden')).toBe(false);
  await opened.ask(page, 'hideMarks');
  expect(await page.evaluate(count('[data-gouji], [data-gouji-layer]'))).toBe(0);
});

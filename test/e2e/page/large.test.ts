import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchPage } from '../../bench/benchPage';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 50_000 };
const row = `<tr>${'<td>1</td>'.repeat(10)}</tr>`;
const cells = `<table>${row.repeat(21_000)}</table>`;
const slips = reportPage(SLIPS);

/** Between what no table of the form has: 420,000 cells in all, and a layout table of thousands with the report within. */
const pages = {
  '/between.html': slips.replace('<body>', () => `<body>${cells}`).replace('</body>', () => `${cells}</body>`),
  '/within.html': slips
    .replace('<body>', () => `<body><table>${'<tr><td></td></tr>'.repeat(3000)}<tr><td>`)
    .replace('</body>', () => '</td></tr></table></body>'),
  '/paste.html': benchPage(),
  '/struck.html': reportPage({ 'requests.granted.total': 'STRUCK' }).replace(
    'STRUCK',
    '<span style="text-decoration:line-through">8</span>7',
  ),
};

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension(pages);
});
afterAll(() => opened.close());

test.each(['/between.html', '/within.html'])(
  'a report is read at %s with a huge table',
  { timeout: 180_000 },
  async (path) => {
    const page = await opened.visit(path);
    await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
    expect(await opened.ask(page, 'read')).toMatchObject({
      result: { error: null, coverage: { read: 200 }, summary: { error: 2 } },
    });
    await page.close();
  },
);

test('a page pasted from Word is read through all that Word leaves around its text', async () => {
  const page = await opened.visit('/paste.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '1' });
  const reply = await opened.ask(page, 'read');
  expect(reply?.result).toMatchObject({ coverage: { read: 200 }, report: { organ: '青溪县住房和城乡建设局' } });
  // One applicant too many: the row’s and the column’s sums, each marked at its printed cell.
  expect(reply?.result.diagnosis.repairs.map(({ address }) => address)).toEqual(['requests.granted.naturalPerson']);
  expect(await page.locator('td[data-gouji~="error"]').count()).toBeGreaterThan(0);
  await page.close();
});

test('a number struck out by a style is not read with the one that replaces it', async () => {
  const page = await opened.visit('/struck.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '✓' });
  expect(await opened.ask(page, 'read')).toMatchObject({
    result: { verdict: 'pass', report: { tables: { requests: { granted: { total: 7 } } } } },
  });
  await page.close();
});

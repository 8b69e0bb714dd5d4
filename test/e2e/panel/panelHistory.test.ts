import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportPage } from '../reportPage';
import { chooseRetention, type HistoryPanel, openHistoryPanel, WAIT } from './historyPanel';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let at: HistoryPanel;

beforeAll(async () => {
  at = await openHistoryPanel(async () => undefined);
  await chooseRetention(at, '30 天');
});
afterAll(() => at.opened.close());

test('a re-check tells what was mended, what was not, what is new and which other numbers changed', async () => {
  await at.goTo('/slips.html');
  // （一） is mended in its row and in the sum of its column; 行政复议 is not; 部分公开 is broken; a number without a relation is another.
  const changed = {
    'disputes.reconsideration.total': '2',
    'requests.partiallyGranted.total': '4',
    'proactive.licensing.decisions': '119',
  };
  at.opened.pages.set('/slips.html', reportPage(changed));
  await at.goTo('/slips.html');
  const count = (group: string) => at.panel.locator(`[data-recheck="${group}"] summary`).textContent();
  await expect.poll(() => count('mended'), WAIT).toBe('已改 1');
  // The column of totals still does not add up, now by another row.
  expect(await count('unmended')).toBe('未改 2');
  expect(await count('appeared')).toBe('新出现 1');
  expect(await at.panel.locator('.recheck').textContent()).toContain('另有 1 处数字变动');
  await at.panel.reload();
  await at.goTo('/slips.html');
  await expect.poll(() => at.panel.locator('.recheck').textContent(), WAIT).toContain('页面未变');
});

test('the year before is compared with unasked, and the finding says with which report', async () => {
  await at.goTo('/2022.html');
  await at.goTo('/2023.html');
  await expect
    .poll(() => at.panel.locator('.year-before').textContent(), WAIT)
    .toContain('与本机保存的上一年度报告比对：青溪县水务局2022年政府信息公开工作年度报告（核验于 ');
  await at.tab('问题');
  // Carried out 2, carried in 1.
  const item = at.row('表三“上年结转”与2022年度报告的“结转下年度”不同');
  await item.waitFor(WAIT);
  await item.getByRole('button', { name: '展开' }).click();
  expect(await item.locator('.compared').textContent()).toContain('青溪县水务局2022年');
});

test('what is taken away says with which report, and holds every printed value', async () => {
  const [download] = await Promise.all([
    at.panel.waitForEvent('download', WAIT),
    at.panel.locator('[data-export="csv"]').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^年报核验_青溪县水务局_2023_\d{8}\.csv$/);
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  // The head, and the 200 cells of the form of 2021.
  expect(lines).toHaveLength(201);
  expect(lines[0]).toMatch(/^\uFEFForgan,organCode,year,/);
  const [html] = await Promise.all([
    at.panel.waitForEvent('download', WAIT),
    at.panel.locator('[data-export="html"]').click(),
  ]);
  expect(readFileSync(await html.path(), 'utf8')).toContain(
    '《青溪县水务局2022年政府信息公开工作年度报告》（http://www.',
  );
});

test('what is deleted is compared with no more', async () => {
  await at.tab('历史');
  await at.goTo('/2022.html');
  await at.panel.locator('.kept[data-year="2022"] [data-remove]').click();
  await expect.poll(() => at.panel.locator('.kept[data-year="2022"]').count(), WAIT).toBe(0);
  await at.goTo('/2023.html');
  await expect
    .poll(() => at.panel.locator('.year-before').textContent(), WAIT)
    .toContain('本机没有可比对的本单位 2022 年度报告');
});

test('a page that was judged before its year before was kept is judged again unasked', async () => {
  // Read by the checker while nothing of 2022 is kept; then the other year is seen in a tab and a panel of its own.
  const other = await at.opened.visit('/2022.html');
  const second = await at.opened.context.newPage();
  await second.goto(`chrome-extension://${at.opened.id}/sidepanel.html?tab=${await at.opened.tabOf(other)}`);
  await second.getByRole('tab', { name: '历史' }).click();
  await second.locator('.kept[aria-current][data-kept*="/2022.html"]').waitFor(WAIT);
  await second.close();
  await other.close();
  await at.panel.reload();
  await at.tab('历史');
  await expect.poll(() => at.panel.locator('.year-before').textContent(), WAIT).toContain('青溪县水务局2022年');
});

test('two years are laid side by side', async () => {
  await at.goTo('/2022.html');
  await at.goTo('/2023.html');
  await at.panel.locator('.kept[data-year="2022"] [data-beside]').click();
  const cell = at.panel.locator('.two-years [data-cell="requests.carriedOut.total"] td');
  await expect.poll(() => cell.allTextContents(), WAIT).toEqual(['2', '1', '−1']);
  expect(await at.panel.locator('[data-compared="disputes"] h3').textContent()).toContain('15 格中 0 格不同');
  const shares = await at.panel.locator('.pair').evaluateAll((pairs) => pairs.map((one) => one.textContent));
  expect(shares).not.toEqual([]);
  expect(shares.every((text) => text?.includes('对应段落文字相同 100%'))).toBe(true);
});

test('several years are drawn with their numbers', async () => {
  await at.tab('图');
  const picture = at.panel.getByRole('img', { name: /^历年/ });
  expect(await picture.getAttribute('aria-label')).toContain('2022 至 2023 年，本机保存 2 年');
  const numbers = at.panel.locator('.years table tbody tr');
  expect(await numbers.allTextContents()).toEqual(['202215200', '202314100']);
});

test('every part of the history is accessible', async () => {
  await at.goTo('/2022.html');
  await at.goTo('/2023.html');
  await at.panel.locator('.kept[data-year="2022"] [data-beside]').click();
  await at.panel.locator('[data-clear="ask"]').click();
  await at.panel.evaluate(axe);
  const broken = () => at.panel.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
  expect(await broken()).toEqual([]);
  await at.tab('图');
  expect(await broken()).toEqual([]);
});

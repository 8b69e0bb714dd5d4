import { expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { renderReport } from '../../render/renderReport';

function fees(text: string): number {
  const page = renderReport({
    organ: '青溪县水务局',
    year: 2023,
    edition: '2021',
    printed: new Map(),
    markup: 'plain',
  });
  const own = '本年度未收取信息处理费。';
  expect(page).toContain(own);
  const { result } = check(fromHtml(page.replace(own, text)), {
    source: { kind: 'html' },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  });
  return result.findings.filter(({ rule }) => rule === 'narrative/fee').length;
}

test.each([
  ['收取信息处理费200元，全年未收取信息处理费。', 1],
  ['收取信息处理费200元，此外未收取信息处理费。', 0],
  ['收取信息处理费200元，再未收取信息处理费。', 0],
  ['收取信息处理费200元。除上述200元外，未收取其他信息处理费。', 0],
])('a fee denied beside one that was charged: %s', (text, findings) => {
  expect(fees(text)).toBe(findings);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';

const base = readFileSync(new URL('../../rules/base.html', import.meta.url), 'utf8');
/** The same report without an organ's name in its titles, its opening and its signature. */
const unnamed = base.replaceAll('2023年青溪县水务局政府信息公开工作年度报告', '2023年政府信息公开工作年度报告');
const from = (field: string, meta: string): string =>
  unnamed
    .replace(/<p[^>]*>\s*青溪县水务局\s*<\/p>/g, '')
    .replace('来源：青溪县水务局', `来源：${field}`)
    .replace('name="ContentSource" content="青溪县水务局"', `name="ContentSource" content="${meta}"`);

// A page's field goes before what it tells search engines; 原创 is no organ, and neither is a site.
test.each([
  ['青溪县水务局', '青溪县人民政府办公室', '青溪县水务局', 'localDepartment'],
  ['原创', '青溪县人民政府办公室', '青溪县人民政府办公室', 'governmentOffice'],
  ['原创', '青溪县水务局', '青溪县水务局', 'localDepartment'],
  ['原创', '本站', null, 'unknown'],
])('from %s, by %s: %s', (field, meta, organ, organKind) => {
  const html = from(field, meta);
  const { report } = check(fromHtml(html), {
    source: { kind: 'html' },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  }).result;
  expect(report).toMatchObject({ organ, organKind });
});

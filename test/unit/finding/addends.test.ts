import { expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { base } from '../../rules/fixtures';

const messages = (html: string) =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' })
    .result.findings.filter(({ rule }) => rule === 'requests/column-balance')
    .map(({ message }) => message.zh);

it('names the terms of a sum that are all zero', () => {
  const total = '（七）总计</td><td>9</td><td>2</td>';
  expect(base.html).toContain(total);
  expect(messages(base.html.replace(total, '（七）总计</td><td>9</td><td>0</td>'))).toEqual([
    '表三“商业企业”列：本年新收2，办理结果（七）总计0＋结转下年度0＝0，相差2',
  ]);
});

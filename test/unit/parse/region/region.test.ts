import { expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { valueAt } from '../../../../src/result/calculation';
import { consistentValues } from '../../../render/consistentValues';
import { renderReport } from '../../../render/renderReport';

const values = consistentValues('2021', () => 3);
const printed = new Map([...values].map(([address, value]) => [address, String(value)]));
const report = renderReport({ organ: '青溪县水务局', year: 2023, edition: '2021', printed, markup: 'plain' });

/** The sections of the page in order, each with its heading. */
const parts = report.split(/(?=<p><strong>)/);
const [opening = '', one = '', two = '', three = '', four = '', five = '', six = ''] = parts;
const [lastWords = '', signature = ''] = six.split(/(?=<p>青溪县水务局)/);
const end = '</div></body></html>';
const page = (...sections: readonly string[]) => opening + sections.map((it) => it.replace(end, '')).join('') + end;
const withoutHeading = (section: string) => section.replace(/<p><strong>.*?<\/strong><\/p>/, '');
const other = (html: string) => html.replace(/<td>\d+<\/td>/g, '<td>9</td>');
const long = one.replace('各项工作。', `各项工作，${'围绕群众关心的事项及时公开，'.repeat(8)}完成全年任务。`);
const contents = parts
  .slice(1)
  .map((part) => /<p><strong>.*?<\/strong><\/p>/.exec(part)?.[0] ?? '')
  .join('')
  .replace(/<\/?strong>/g, '');
const pictured = (html: string) => html.replace(/<p><strong>(.)、.*?<\/strong><\/p>/g, '<p><img src="$1.png"></p>');

// The remarks are what a reader would remark on; nothing that is hidden or listed is a second heading.
it.each([
  ['the form', page(one, two, three, four, five, six), []],
  [
    'a hidden copy above a report whose sections stand in another order, the first without its heading',
    page(`<div hidden>${other(two + three + four)}</div>`, withoutHeading(long), three, two, four, five, six),
    ['sections/heading-missing@overview', 'sections/order@order'],
  ],
  [
    'a hidden text version below, with headings of its own',
    page(one, two, three, four, five, six, `<div style="display:none">${other(three + four)}</div>`),
    [],
  ],
  [
    'a table of contents that lists a heading the report lacks',
    page(contents, one, two, three, four, withoutHeading(five), six),
    ['sections/heading-missing@problems'],
  ],
  [
    'its first heading missing and the second without a number',
    page(withoutHeading(long), two.replace('二、', ''), three, four, five, six),
    ['sections/heading-missing@overview'],
  ],
  [
    'five and six the other way round, signed at the end',
    page(one, two, three, four, lastWords, five, signature),
    ['sections/order@order'],
  ],
])('reads %s', (_, html, findings) => {
  const { result } = check(fromHtml(html), {
    source: { kind: 'html' },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  });
  for (const [address, value] of values) expect(valueAt(result, address), address).toBe(value);
  expect(result.findings.map(({ id }) => id)).toEqual(findings);
});

it('reads every value under headings that are pictures, and does not call them missing', () => {
  const { result } = check(fromHtml(pictured(report)), {
    source: { kind: 'html' },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  });
  for (const [address, value] of values) expect(valueAt(result, address), address).toBe(value);
  expect(result).toMatchObject({ verdict: 'incomplete', findings: [] });
});

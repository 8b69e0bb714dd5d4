import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { brokenHeadings } from '../../../../src/page/text/brokenHeadings';
import { reportPage } from '../../../e2e/reportPage';

const terms = { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' } as const;
const WORDS = '存在的主要问题及改进情况';
const HEADING = /<p[^>]*>(?:<strong>)?五、存在的主要问题及改进情况(?:<\/strong>)?<\/p>/;

function headed(heading: string) {
  const page = reportPage();
  expect(page).toMatch(HEADING);
  const { report, findings } = check(fromHtml(page.replace(HEADING, heading)), terms).result;
  const printed = report?.sections.find(({ id }) => id === 'problems')?.heading;
  return { printed, findings: findings.map(({ id }) => id) };
}

describe('a line before a section’s heading', () => {
  it.each([
    ['a page’s number', '<p>7</p><p><strong>五、存在的主要问题及改进情况</strong></p>'],
    ['a page’s number in wide figures', '<p>１２</p><p>五、存在的主要问题及改进情况</p>'],
    ['a page’s number in the heading’s paragraph', '<p>7<br>五、存在的主要问题及改进情况</p>'],
    ['a short word', '<p>注</p><p>五、存在的主要问题及改进情况</p>'],
    ['a numeral', '<p>三</p><p>五、存在的主要问题及改进情况</p>'],
    [
      'a table that is none of the form’s',
      '<table><tr><td>栏</td><td>0</td></tr></table><p>五、存在的主要问题及改进情况</p>',
    ],
  ])('%s is no part of a numbered heading', (_, heading) => {
    expect(headed(heading)).toEqual({ printed: `五、${WORDS}`, findings: [] });
  });

  it.each(['7', '0', '１２'])('the figure %s is no number of a heading without one', (figure) => {
    expect(headed(`<p>${figure}</p><p><strong>${WORDS}</strong></p>`)).toMatchObject({ printed: WORDS });
  });

  it.each([
    [`<p>五、</p><p>${WORDS}</p>`, `五、${WORDS}`],
    [`<p>五</p><p>、${WORDS}</p>`, `五、${WORDS}`],
    [`<p>五</p><p>．${WORDS}</p>`, `五．${WORDS}`],
    [`<p>五、<br>${WORDS}</p>`, `五、${WORDS}`],
    ['<p>五、存在的主要问题<br>及改进情况</p>', `五、${WORDS}`],
    [`<p>5</p><p>、${WORDS}</p>`, `5、${WORDS}`],
    [`<p>5</p><p>${WORDS}</p>`, `5${WORDS}`],
  ])('%s is one heading', (heading, printed) => {
    expect(headed(heading)).toMatchObject({ printed });
  });

  it.each(['三', '第三', '（三）'])('%s on a line of a text is no part of a numbered heading', (line) => {
    const lines = [line, `五、${WORDS}`];
    expect(brokenHeadings(lines)).toEqual(lines);
  });

  it.each([
    ['五、', WORDS],
    ['五', `、${WORDS}`],
    ['五、存在的主要问题', '及改进情况'],
  ])('%s and %s are one heading of a text', (first, second) => {
    expect(brokenHeadings([first, second])).toEqual([`五、${WORDS}`]);
  });
});

import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromMixedText } from '../../../src/page/saved/fromMixedText';
import { withoutLineNumbers } from '../../../src/page/text/stripped/withoutLineNumbers';
import { consistentValues } from '../../render/consistentValues';
import { OTHER_FORMS } from '../../render/otherForms';
import { renderReport } from '../../render/renderReport';

let next = 3;
const values = [...consistentValues('2021', () => next++ % 17)];
const printed = new Map(values.map(([address, value]): [string, string] => [address, String(value)]));
const html = renderReport({ organ: '青溪县水务局', year: 2023, edition: '2021', printed, markup: 'plain' });
const text = OTHER_FORMS.copied.write(html);

function said(source: string) {
  const { result } = check(fromMixedText(source), { source: { kind: 'text' }, settings: {}, checkedAt: '' });
  return { verdict: result.verdict, tables: result.report?.tables, items: result.items.map(({ id }) => id) };
}
const own = said(text);

/** Each line with what `mark` puts before it. */
const marked = (mark: (at: number) => string, whole = text) =>
  whole
    .split('\n')
    .map((line, at) => mark(at + 1) + line)
    .join('\n');

describe('a report as text', () => {
  it('is read', () => {
    expect(own).toMatchObject({ verdict: 'pass', items: [] });
  });

  it.each([
    ['a tab', (at: number) => `${at}\t`],
    ['a colon', (at: number) => `${at}: `],
    ['spaces', (at: number) => `${String(at).padStart(6)}  `],
    ['a stroke', (at: number) => `${at}| `],
  ])('says the same with the numbers of its lines and %s before them', (_, mark) => {
    expect(said(marked(mark))).toEqual(own);
  });

  it('says the same where its tables stand in the marks of HTML', () => {
    const body = html.slice(html.indexOf('<h1>')).replace(/<\/(?:p|h1|div)>/g, '\n');
    const kept = body.replace(/<(?!\/?(?:table|tbody|tr|td)\b)[^>]*>/g, '');
    expect(kept).toContain('rowspan');
    expect(said(kept)).toEqual(own);
  });

  it('says the same with spaces between the characters of its words', () => {
    expect(said(text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, ' '))).toEqual(own);
  });
});

describe('no numbers of lines', () => {
  const items = Array.from({ length: 30 }, (_, at) => `${(at % 6) + 1}. 事项`).join('\n');
  const few = '1. 一\n2. 二\n3. 三';
  const values = Array.from({ length: 30 }, () => '0').join('\n');
  const odd = Array.from({ length: 30 }, (_, at) => `${at * 3}  件`).join('\n');
  it.each([
    ['are those of short lists', items],
    ['are few', few],
    ['are figures one below another', values],
    ['are figures that rise by leaps', odd],
    ['are there where a line has none', `${marked((at) => `${at}: `, values)}\n末尾`],
  ])('%s', (_, source) => {
    expect(withoutLineNumbers(source)).toBe(source);
  });
});

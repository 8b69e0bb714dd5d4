import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { rules } from '../../../src/rules/index';
import { renderReport } from '../../render/renderReport';

interface Prose {
  /** The paragraphs below 一、总体情况. */
  readonly paragraphs: readonly string[];
  readonly cells?: Readonly<Record<string, string>>;
  readonly organ?: string;
}

const narrative = rules.filter(({ id }) => id.startsWith('narrative/'));

function checked({ paragraphs, cells = {}, organ = '青溪县水务局' }: Prose) {
  const page = {
    organ,
    year: 2023,
    edition: '2021',
    printed: new Map(Object.entries(cells)),
    markup: 'plain',
  } as const;
  const heading = '<p><strong>一、总体情况</strong></p>';
  const html = renderReport(page).replace(heading, heading + paragraphs.map((text) => `<p>${text}</p>`).join(''));
  const options = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;
  return check(fromHtml(html), options, narrative);
}

const findingsOf = (prose: Prose) => checked(prose).result.findings.filter(({ rule }) => rule.startsWith('narrative/'));
const instancesOf = (prose: Prose, rule: string) =>
  checked(prose).result.checks.find((it) => it.rule === rule)?.instances ?? [];

describe('a finding says where it stands', () => {
  const paragraphs = ['（二）依申请公开', '　　2023年，我局 共受理政府信息公开申请 ２ 件，均已答复。'];
  const { result, quotes } = checked({ paragraphs, cells: { 'requests.newReceived.total': '3' } });
  const found = result.findings.find(({ rule }) => rule === 'narrative/requests-received');

  test('its clause as printed, both numbers, and both in words', () => {
    expect(found).toMatchObject({
      severity: 'warning',
      excerpt: '我局 共受理政府信息公开申请 ２ 件',
      expected: 3,
      actual: 2,
      difference: -1,
      section: 'overview',
      message: {
        zh: '第一部分写“我局 共受理政府信息公开申请 ２ 件”，表三“本年新收”总计为3，按新收、新收加结转、办理结果合计三种口径均不相等',
      },
    });
  });

  test('the paragraph first, then the cells compared', () => {
    expect(found?.addresses).toEqual([
      'sections.overview.paragraphs.2',
      'requests.newReceived.total',
      'requests.carriedIn.total',
      'requests.outcomeTotal.total',
    ]);
  });

  test('and marks the number in the paragraph as it was read', () => {
    const [quote] = quotes[found?.id ?? ''] ?? [];
    const text = result.report?.sections[0]?.paragraphs[1] ?? '';
    expect(quote?.place).toBe('sections.overview.paragraphs.2');
    expect(text.slice(quote?.start, quote?.end)).toBe('２ 件');
  });
});

test('a sentence that a page end has cut is read whole, and quoted from where its number stands', () => {
  const paragraphs = [
    '2023年，我局认真做好政府信息公开各项工作，全年通过多种渠道收到政府信息公',
    '开申请8件，均在法定期限内作出答复。',
  ];
  const [found, ...rest] = findingsOf({ paragraphs, cells: { 'requests.newReceived.total': '9' } });
  expect(rest).toEqual([]);
  expect(found?.addresses[0]).toBe('sections.overview.paragraphs.2');
  expect(found?.excerpt).toBe('全年通过多种渠道收到政府信息公开申请8件');
});

test('a heading that is a paragraph of its own names what the next one counts', () => {
  const cells = { 'requests.newReceived.total': '6' };
  const spoken = ['全年共收到5件。'];
  expect(findingsOf({ paragraphs: ['（二）依申请公开情况', ...spoken], cells })).toHaveLength(1);
  expect(findingsOf({ paragraphs: ['（二）信访办理情况', ...spoken], cells })).toEqual([]);
  expect(findingsOf({ paragraphs: ['（二）依申请公开情况', '（三）信访办理情况', ...spoken], cells })).toEqual([]);
});

test('a step below a heading counts what the heading names', () => {
  const cells = { 'requests.newReceived.total': '6' };
  const steps = ['1.收件情况：全年收到5件。'];
  expect(findingsOf({ paragraphs: ['（二）依申请公开情况', ...steps], cells })).toHaveLength(1);
  expect(findingsOf({ paragraphs: ['（二）信访办理情况', ...steps], cells })).toEqual([]);
  expect(findingsOf({ paragraphs: ['（二）依申请公开情况', '1.热线情况：全年收到5件。'], cells })).toEqual([]);
});

describe('keys', () => {
  const sentence = '其中予以公开3件、部分公开3件。';
  const said = `2023年收到政府信息公开申请9件。${sentence}`;
  const cells = { 'requests.newReceived.total': '9', 'requests.granted.total': '1' };

  test('are unique, though a sentence claims more than one thing and stands there twice', () => {
    const ids = findingsOf({ paragraphs: [said, said], cells }).map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  test('are the same wherever the sentence stands and however it is spaced', () => {
    const [here] = findingsOf({ paragraphs: [said], cells });
    const [there] = findingsOf({ paragraphs: ['公开平台运行平稳。', said.replaceAll('公开', '公 开')], cells });
    expect(there?.id).toBe(here?.id);
  });
});

describe('what is not known is not said', () => {
  const paragraphs = ['2023年收到政府信息公开申请9件，其中自然人8件。'];

  test('a blank cell', () => {
    const cells = { 'requests.newReceived.total': '', 'requests.newReceived.naturalPerson': ' ' };
    expect(findingsOf({ paragraphs, cells })).toEqual([]);
    expect(instancesOf({ paragraphs, cells }, 'narrative/requests-received')).toMatchObject([
      { outcome: 'notAssessable', reason: 'blankOperands' },
    ]);
  });

  test('prose without a claim', () => {
    expect(instancesOf({ paragraphs: ['工作有序推进。'] }, 'narrative/carried')).toEqual([
      { key: 'prose', outcome: 'absent' },
    ]);
  });

  test('an innocent reading is shown', () => {
    const spoken = ['集中公布现行有效规范性文件393件，更新本年制发的规范性文件77件。'];
    const cells = { 'proactive.normativeDocuments.issued': '77', 'proactive.normativeDocuments.inForce': '470' };
    expect(instancesOf({ paragraphs: spoken, cells }, 'narrative/normative-documents')).toMatchObject([
      { outcome: 'pass', reason: '470-77=393' },
      { outcome: 'pass' },
    ]);
    const apart = ['全年受理政府信息公开申请18件，合并重复登记2件。'];
    expect(
      instancesOf({ paragraphs: apart, cells: { 'requests.newReceived.total': '16' } }, 'narrative/requests-received'),
    ).toMatchObject([{ outcome: 'pass', reason: '18-2=16' }]);
  });
});

describe('whose number it is', () => {
  const cells = { 'requests.newReceived.total': '9' };
  test.each([
    ['青溪县水务局', '全县收到政府信息公开申请8件。', []],
    ['青溪县水务局', '县水务局收到政府信息公开申请8件。', ['warning']],
    ['青溪县水务局', '市水务局收到政府信息公开申请8件。', []],
    ['青溪县人民政府', '全县收到政府信息公开申请8件。', ['warning']],
    ['青溪县人民政府', '县水务局收到政府信息公开申请8件。', []],
    ['青溪县河口镇人民政府', '河口镇收到政府信息公开申请8件。', ['warning']],
    ['青溪县河口镇人民政府', '全县收到政府信息公开申请8件。', []],
  ])('%s: %s', (organ, text, severities) => {
    expect(findingsOf({ paragraphs: [text], cells, organ }).map(({ severity }) => severity)).toEqual(severities);
  });
});

test.each([
  ['one digit', '1'],
  ['numerals', '零一二'],
  ['brackets', '（'],
  ['titles', '《'],
  ['clauses', '收到申请1件，'],
  ['sentences', '收到政府信息公开申请9件，其中自然人9件，占100%。'],
])('90,000 characters of %s are read to their end', (_, text) => {
  const paragraphs = [text.repeat(90_000 / text.length)];
  expect(
    findingsOf({ paragraphs, cells: { 'requests.newReceived.total': '9', 'requests.newReceived.naturalPerson': '9' } }),
  ).toEqual([]);
});

import { expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { comparedNumbers } from '../../../src/rules/comparedNumbers';
import { reportPage } from '../../e2e/reportPage';

const HEADING = '<p><strong>一、总体情况</strong></p>';

/** What is said of each number of some sentences: the number, what came of it, and the reason or the first cell. */
function said(sentences: string, settings = {}): string[] {
  const page = reportPage().replace(HEADING, `${HEADING}<p>${sentences}</p>`);
  const { result } = check(fromHtml(page), {
    source: { kind: 'html' },
    settings,
    checkedAt: '2024-02-01T00:00:00.000Z',
  });
  return comparedNumbers(result)
    .filter(({ paragraph }) => paragraph.replace(/\s/g, '') === sentences)
    .map(({ paragraph, start, end, outcome, cells, why }) =>
      [paragraph.slice(start, end), outcome, why ? why.reason : cells[0], why?.word].filter(Boolean).join(' '),
    );
}

// By hand: 14 received, 7 granted, 1 reconsideration, 2 normative documents issued.
test.each([
  ['全年共收到政府信息公开申请14件。', ['14 agrees requests.newReceived.total']],
  ['全年共收到政府信息公开申请16件。', ['16 differs requests.newReceived.total']],
  [
    '收到政府信息公开申请14件，其中予以公开7件，占50%。',
    ['14 agrees requests.newReceived.total', '7 agrees requests.granted.total', '50 agrees'],
  ],
  ['制发规范性文件3件。', ['3 differs proactive.normativeDocuments.issued']],
  ['发布政策解读117篇，回应留言20余条。', ['117 notCompared otherMatter', '20 notCompared rounded']],
  ['2022年收到政府信息公开申请9件。', ['2022 notCompared date', '9 notCompared otherYear']],
  // What no table counts is not compared, whatever its time.
  ['全年开展季度通报3次。', ['3 notCompared otherMatter']],
  ['2022年开展培训3次。', ['2022 notCompared date', '3 notCompared otherMatter']],
  ['收到政府信息公开申请14件，同比增加5件。', ['14 agrees requests.newReceived.total', '5 notCompared comparison']],
  ['制作H5作品3个，开通12345热线。', ['5 notCompared name', '3 notCompared otherMatter', '12345 notCompared name']],
])('%s', (sentence, expected) => {
  expect(said(sentence)).toEqual(expected);
});

test('a rule that is switched off has compared nothing', () => {
  const sentence = '全年共收到政府信息公开申请14件。';
  expect(said(sentence, { rules: { 'narrative/requests-received': 'off' } })).toEqual(['14 notCompared noCell']);
});

test('a word that is not known is named', () => {
  const [number = ''] = said('另有政府信息公开申请14件蟠桃。');
  expect(number).toContain('14 notCompared unknownWord');
  expect(number).toContain('蟠桃');
});

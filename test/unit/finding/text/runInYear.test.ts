import { expect, it } from 'vitest';
import { sentencesIn } from '../../../../src/finding/text/sentencesOf';
import { staleYear } from '../../../../src/finding/text/staleYear';
import { plainCharacters } from '../../../../src/page/text/plainCharacters';
import { mistypedYear } from '../../../../src/report/dates';

it.each([
  ['（三） 平台建设 2022年，我局共发布信息12条。', 2022],
  ['2.监督保障 ２０２２年，我局共开展培训2次。', 2022],
  ['（三） 平台建设 2023年，我局共发布信息12条。', null],
  ['我局 2022年印发的文件有3件。', null],
  ['平台建设方面：2022年，我局共发布信息12条。', 2022],
  ['平台建设方面：2023年，我局共发布信息12条。', null],
  ['根据《条例》规定：2022年，我局共发布信息12条。', null],
  ['较上年情况:2022年印发的文件有3件。', null],
])('%s', (text, year) => {
  const [sentence] = sentencesIn({ place: 'sections.overview.paragraphs.1', section: 'overview', text });
  expect(sentence && staleYear(sentence, [], { year: 2023, organ: '青溪县水务局' })).toBe(year);
});

it('reads radicals of PDF copies as characters, one for one', () => {
  expect(plainCharacters('⽔务局⼯作⺠政⻓')).toBe('水务局工作民政长');
  expect(plainCharacters('巿政府信息公幵')).toBe('市政府信息公开');
});

it('knows a year of six figures', () => {
  expect(mistypedYear('自2020年1月1日至202020年12月31日')).toBe('202020');
});

import { expect, test } from 'vitest';
import { noteRequest } from '../../../src/checker/handleRequest';
import type { Wishes } from '../../../src/checker/pageState';
import { briefAddress } from '../../../src/platform/tab/frameDocument';

const wishes = (): Wishes => ({ current: null, areMarksShown: true, isAsked: false, foreignFrames: new Set() });

test('of a frame that goes from report to report without end only the first are kept', () => {
  const noted = wishes();
  for (let page = 0; page < 5_000; page += 1)
    noteRequest({ type: 'foreignFrame', url: `http://zwgk.example.gov.cn/${page}.html` }, noted);
  expect(noted.foreignFrames.size).toBe(20);
  expect([...noted.foreignFrames][19]).toBe('http://zwgk.example.gov.cn/19.html');
  expect(noted.isAsked).toBe(false);
});

test.each([
  ['http://zwgk.example.gov.cn/2023.html?id=7', 'http://zwgk.example.gov.cn/2023.html?id=7'],
  [`http://zwgk.example.gov.cn/?${'a'.repeat(2_000_000)}`, 'http://zwgk.example.gov.cn/'],
  [`data:text/html,${'a'.repeat(2_000_000)}`, 'data:'],
  ['about:srcdoc', 'about:srcdoc'],
])('the address of a frame is kept while it is no text of its own: %#', (url, kept) => {
  expect(briefAddress(url)).toBe(kept);
});

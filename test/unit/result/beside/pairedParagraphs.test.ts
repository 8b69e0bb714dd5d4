import { describe, expect, it } from 'vitest';
import type { ReportJson } from '../../../../src/report/schema';
import { type Piece, pairedParagraphs } from '../../../../src/result/beside/pairedParagraphs';
import { checkedPage } from '../kept/checkedPage';

const whole = checkedPage().report as ReportJson;
const saying = (...paragraphs: string[]): ReportJson => ({
  ...whole,
  sections: whole.sections.map((section) => ({ ...section, paragraphs: section.id === 'overview' ? paragraphs : [] })),
});
const pairs = (now: string[], former: string[]) => pairedParagraphs(saying(...now), saying(...former));
const textOf = (pieces: readonly Piece[] | null): string | null => pieces?.map(({ text }) => text).join('') ?? null;
const sameOf = (pieces: readonly Piece[] | null): string[] =>
  (pieces ?? []).filter(({ isSame }) => isSame).map(({ text }) => text);

const TRAINING = '全年组织业务培训两次，对下属单位的公开栏目逐一检查并通报结果。';
const WEBSITE = '完成网站的无障碍改造，新增适合老年人阅读的版式和语音朗读功能。';

describe('two paragraphs', () => {
  it('of the same words are wholly the same, whatever their numbers, and the numbers are not marked', () => {
    const [pair] = pairs(['公开信息402条，其中政策文件11条。'], ['公开信息318条，其中政策文件9条。']);
    expect(pair?.share).toBe(1);
    expect(sameOf(pair?.now ?? null)).toEqual(['公开信息', '条，其中政策文件', '条。']);
  });

  it('with a part in common are marked there, and no letter of either is lost', () => {
    const now = `${TRAINING}年底组织了社会评议。`;
    const former = `${TRAINING}另建立了台账。`;
    const [pair] = pairs([now], [former]);
    expect([textOf(pair?.now ?? null), textOf(pair?.former ?? null)]).toEqual([now, former]);
    expect(sameOf(pair?.now ?? null)).toEqual([TRAINING]);
    // By hand: 31 characters of the 41 that the longer has.
    expect([TRAINING.length, now.length]).toEqual([31, 41]);
    expect(pair?.share).toBeCloseTo(31 / 41);
  });

  it('share no run of less than four characters', () => {
    const [pair] = pairs(['甲乙丙丁戊己，今年办理申请甲'], ['甲乙丙丁戊己，往年办结申请乙']);
    expect(sameOf(pair?.now ?? null)).toEqual(['甲乙丙丁戊己，']);
  });

  it('that speak of different things stand alone', () => {
    const found = pairs([TRAINING], [WEBSITE]);
    expect(found.map(({ now, former, share }) => [textOf(now), textOf(former), share])).toEqual([
      [TRAINING, null, null],
      [null, WEBSITE, null],
    ]);
  });

  it('find each other in another order', () => {
    const found = pairs([TRAINING, WEBSITE], [WEBSITE, TRAINING]);
    expect(found.map(({ former }) => textOf(former))).toEqual([TRAINING, WEBSITE]);
    expect(found.map(({ share }) => share)).toEqual([1, 1]);
  });

  it('are each taken once', () => {
    const found = pairs([TRAINING, TRAINING], [TRAINING]);
    expect(found.map(({ share }) => share)).toEqual([1, null]);
  });

  it('too different to be measured say so', () => {
    // The same pairs of characters, in an order that has no end of edits.
    const words = Array.from({ length: 1000 }, (_, at) => String.fromCharCode(0x4e00 + at * 2, 0x4e00 + at * 2 + 1));
    const [pair] = pairs([words.join('')], [[...words].reverse().join('')]);
    expect(pair?.now).not.toBeNull();
    expect(pair?.former).not.toBeNull();
    expect(pair?.share).toBeNull();
  });
});

it('pairs nothing across sections', () => {
  const elsewhere: ReportJson = {
    ...whole,
    sections: whole.sections.map((section) => ({
      ...section,
      paragraphs: section.id === 'problems' ? [TRAINING] : [],
    })),
  };
  expect(pairedParagraphs(saying(TRAINING), elsewhere).map(({ section, share }) => [section, share])).toEqual([
    ['overview', null],
    ['problems', null],
  ]);
});

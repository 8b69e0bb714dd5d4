import { describe, expect, it } from 'vitest';
import { dateOf, foldDates, foldYears, mistypedYear, onlyYear, writtenDay, yearsIn } from '../../../src/report/dates';

describe('one year in every writing', () => {
  it.each([
    '2023年',
    '２０２３年度',
    '二〇二三年',
    '二零二三年',
    '二○二三年',
    '二◯二三年',
    '二O二三年',
    '二Ｏ二三年',
    '二0二三年',
    '贰零贰叁年',
    '贰〇贰叁年度',
    '2O23年',
    '2 0 2 3 年',
    '2023-01-01',
    '2023.1.1',
    '20230101',
    '（2023）',
  ])('%s', (text) => {
    expect(yearsIn(`青溪县水务局${text}`)).toEqual([2023]);
  });

  it.each([
    '202020年',
    '12023年',
    '二千零二十三件',
    '二十三年',
    '贰拾叁年',
    '贰佰零贰年',
    '120235',
    '1999年',
    '二〇二三四',
  ])('%s names none', (text) => {
    expect(yearsIn(text)).toEqual([]);
  });

  it('keeps its length, so that places in a text hold', () => {
    for (const text of ['在二O二三年，收到５件', '二〇二三 年', '无'])
      expect(foldYears(text)).toHaveLength(text.length);
  });

  it('tells the only year from several', () => {
    expect(onlyYear('二〇二三年，2023年')).toBe(2023);
    expect(onlyYear('二〇二二年，2023年')).toBeNull();
    expect(onlyYear('今年')).toBeNull();
  });

  it.each([
    ['至202020年12月31日', '202020'],
    ['20223年1月1日', '20223'],
    ['2023年', null],
    ['收到202020件', null],
  ])('%s has the slip %s', (text, slip) => {
    expect(mistypedYear(text)).toBe(slip);
  });
});

describe('one day in every writing', () => {
  it.each([
    '2024-03-15',
    '2024.3.15',
    '2024/3/15',
    '2024－03－15',
    '２０２４年３月１５日',
    '2024年3月15日',
    '2024 年 3 月 15 日',
    '2 0 2 4年3月1 5日',
    '二〇二四年三月十五日',
    '二O二四年三月十五日',
    '二〇二四年 三月 十五日',
    '2024-03-15 09:30:00',
  ])('%s', (text) => {
    expect(dateOf(text)).toBe('2024-03-15');
  });

  it.each(['2024年2月30日', '2023-02-29', '二〇二四年十一月三十一日', '2024.13.1', '2024-00-10'])(
    '%s is on no calendar',
    (text) => {
      expect(writtenDay(text)?.isReal).toBe(false);
      expect(dateOf(text)).toBeNull();
    },
  );

  it('knows leap years', () => {
    expect(dateOf('2024年2月29日')).toBe('2024-02-29');
  });

  it.each(['昨天', '2024年', '2024年3月', '第20240315号'])('%s is no day', (text) => {
    expect(writtenDay(text)).toBeNull();
  });

  it('writes days of months in figures', () => {
    expect(foldDates('二〇二四年元月二十一日起')).toBe('2024年1月21日起');
  });
});

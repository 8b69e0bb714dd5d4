import { foreignHost } from '../../report/places/foreignHost';
import { switchedOffSentence } from '../../result/isGreen';
import type { Result } from '../../result/resultSchema';
import { hintsOf } from '../../words/hints';
import { inLanguage, type Language } from '../../words/language';
import { spoken } from '../../words/say';
import { unreadOf } from '../../words/unread';
import { uncomparedWords } from './comparison';
import { itemLines, mendedLines, type TextOptions } from './itemLines';
import type { Paint } from './paint';
import { translate } from './translate';
import { COUNTS, headingOf, WORDS } from './words';

const countsOf = (result: Result) =>
  COUNTS.map(({ of, words, isRare }) => ({ words, count: of(result), isRare })).filter(
    ({ count, isRare }) => count > 0 || !isRare,
  );

/** Where a result comes from, as its reader knows it. */
export function originOf({ source }: Result): string {
  return source.file ?? source.url ?? source.id ?? '-';
}

function subject({ report }: Result, language: Language): string {
  if (!report) return '';
  const t = translate(language);
  const year = report.year === null ? t('yearUnknown') : t('yearOf', report.year);
  return `${report.organ ?? t('organUnknown')} · ${year}`;
}

/** Notes last, as on every surface. */
function allItems(options: TextOptions): string[] {
  const { items } = options.result;
  const sorted = [
    ...items.filter(({ severity }) => severity !== 'info'),
    ...items.filter(({ severity }) => severity === 'info'),
  ];
  return [...sorted.flatMap((item) => itemLines(item, options)), ...mendedLines(options)];
}

function hints({ result, language, paint }: TextOptions): string[] {
  const t = translate(language);
  const lines = hintsOf(result.diagnosis, language).map((hint) => spoken(t, hint));
  return lines.map((line) => `  ${paint('faint', t('hintTitle'))} ${line}`);
}

function closing({ result, language, paint }: TextOptions): string[] {
  const t = translate(language);
  const words = { pass: 'sayPassCaveat', fail: 'sayLedgerCaveat', review: 'sayReviewCaveat' } as const;
  const { verdict, coverage } = result;
  if (verdict === 'incomplete') return coverage.read > 0 ? [`  ${paint('faint', t('sayOtherPartsHold'))}`] : [];
  return verdict === 'notReport' ? [] : [`  ${paint('faint', t(words[verdict]))}`];
}

/** What of the report was read, what was not, and how many relations hold. */
function reading({ result, language }: TextOptions): string[] {
  const t = translate(language);
  const { read, expected, blank } = result.coverage;
  const { others, url } = result.source;
  const host = foreignHost(url);
  const uncompared = uncomparedWords(result);
  const off = switchedOffSentence(result);
  const stop = language === 'zh' ? '。' : '.';
  return [
    `  ${t('coverage', expected, read, blank).replace(/[。.]?$/, stop)}`,
    ...unreadOf(result, language).map((sentence) => `  ${spoken(t, sentence)}`),
    ...(result.summary.notAssessable > 0 ? [`  ${t('sayRelationsUnassessed', result.summary.notAssessable)}`] : []),
    ...(host ? [`  ${t('noticeForeignHost', host)}`] : []),
    ...(off ? [`  ${inLanguage(off, language)}${stop}`] : []),
    ...(uncompared ? [`  ${inLanguage(uncompared, language)}`] : []),
    ...(others.length > 0 ? [`  ${t('noticeOthers', others.length, others.join('、'))}`] : []),
    `  ${countsOf(result)
      .map(({ words, count }) => `${inLanguage(words, language)} ${count}`)
      .join(' · ')}`,
  ];
}

/** One result as people read it; ends in an empty line. */
export function resultText(result: Result, language: Language, paint: Paint): string {
  const { sign, tone, words } = headingOf(result);
  const about = subject(result, language);
  const head = `${paint(tone, `${sign} ${inLanguage(words, language)}`)}${about === '' ? '' : `  ${paint('strong', about)}`}`;
  const lines = [head, `  ${paint('faint', originOf(result))}`];
  if (result.error || !result.report) {
    return [...lines, `  ${inLanguage(result.error?.message ?? WORDS.noReport, language)}`, '', ''].join('\n');
  }
  const options = { result, language, paint };
  const blocks = [allItems(options), hints(options), closing(options)].filter((block) => block.length > 0);
  return [...lines, ...reading(options), ...blocks.flatMap((block) => ['', ...block]), '', ''].join('\n');
}

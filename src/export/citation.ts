import type { Result } from '../result/resultSchema';
import { beijingTime } from './beijing';
import { givenWords, titleOf, whereFrom } from './reportName';

/** One line that says where numbers are from: organ, title, address, the page's date, and when it was read. */
export function citation(result: Result): string {
  const organ = result.report?.organ ?? '';
  const title = titleOf(result);
  const time = beijingTime(result.checkedAt)?.words;
  const given = givenWords(result, 'organ');
  const year = givenWords(result, 'year');
  const whose = given || (organ !== '' && !title.includes(organ)) ? `${given ?? organ}：` : '';
  return `${whose}${title}${year ? `，年度${year}` : ''}，${whereFrom(result)}${time ? `，读取时间${time}` : ''}。`;
}

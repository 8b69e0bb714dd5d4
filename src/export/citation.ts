import type { Result } from '../result/resultSchema';
import { beijingTime } from './beijing';
import { titleOf, whereFrom } from './reportName';

/** One line that says where numbers are from: organ, title, address, the page's date, and when it was read. */
export function citation(result: Result): string {
  const organ = result.report?.organ ?? '';
  const title = titleOf(result);
  const time = beijingTime(result.checkedAt)?.words;
  const whose = organ !== '' && !title.includes(organ) ? `${organ}：` : '';
  return `${whose}${title}，${whereFrom(result)}${time ? `，读取时间${time}` : ''}。`;
}

import type { Result } from '../result/resultSchema';
import { beijingTime } from './beijing';
import { titleOf } from './reportName';

/** What stands beneath a picture of a page: title, address, time, and the hash of the picture without these lines. */
export function pictureCaption(result: Result, at: string, sha256: string): string[] {
  const { url } = result.source;
  return [
    titleOf(result),
    ...(url ? [url] : []),
    `截取时间 ${beijingTime(at)?.words ?? at}（北京时间） 画面 SHA-256 ${sha256}`,
    '画面中的标注由“勾稽”所加，供核对参考',
  ];
}

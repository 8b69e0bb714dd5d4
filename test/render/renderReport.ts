import type { Edition } from '../../src/report/addresses';
import { MARKUP, type Markup } from './markups';
import { disputesTable, type Printed, proactiveTable, requestsTable } from './renderTables';

/** What a rendered page says beside its tables. */
export interface Page {
  readonly organ: string;
  readonly year: number;
  readonly edition: Edition;
  readonly printed: Printed;
  readonly markup: Markup;
}

/** A whole report page of an invented organ, with the six sections of the form. */
export function renderReport({ organ, year, edition, printed, markup }: Page): string {
  const cell = MARKUP[markup];
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${organ}${year}年政府信息公开工作年度报告</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/xxgk/">政府信息公开</a></div>
<h1>${organ}${year}年政府信息公开工作年度报告</h1>
<div id="zoom">
<p>根据《中华人民共和国政府信息公开条例》，现公布${organ}${year}年度报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。</p>
<p><strong>一、总体情况</strong></p>
<p>${year}年，本机关依法做好主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作。</p>
<p><strong>二、主动公开政府信息情况</strong></p>
${proactiveTable(printed, edition, cell)}
<p><strong>三、收到和处理政府信息公开申请情况</strong></p>
${requestsTable(printed, edition, cell)}
<p><strong>四、政府信息公开行政复议、行政诉讼情况</strong></p>
${disputesTable(printed, cell)}
<p><strong>五、存在的主要问题及改进情况</strong></p>
<p>一年来的工作还存在公开内容不够全面的问题。下一步将加强培训，改进公开方式。</p>
<p><strong>六、其他需要报告的事项</strong></p>
<p>本年度未收取信息处理费。</p>
<p>${organ}</p>
<p>${year + 1}年1月15日</p>
</div></body></html>`;
}

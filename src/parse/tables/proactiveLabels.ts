import type { ProactiveRow } from '../../report/addresses';
import { PROACTIVE_COLUMN_LABELS, PROACTIVE_ROW_LABELS } from '../../report/labels/proactiveLabels';
import { normalise } from '../../report/normalise';
import { proactiveColumn, proactiveRow } from '../labels/formLabels';
import type { Match } from '../labels/labelIndex';

type ColumnLabel = keyof typeof PROACTIVE_COLUMN_LABELS;

const period = /^(?:本年度?|当年度?|今年|全年)/;
const note = /(.)\([^()]{1,20}\)$/;
const measure = /(?:件数量?|数量|个数|项数|总?数|件)$/;

/** What each column counts, without the words for this year before it and for a number behind it. */
const stems: readonly (readonly [ColumnLabel, RegExp])[] = [
  ['issued', /^新?(?:制发|制定|制定发布|发布|印发|出台)$/],
  ['repealed', /^(?:已?废止|废止\/?失效)$/],
  ['inForce', /^(?:现行|现行有效|有效)$/],
  ['newlyMade', /^新制作$/],
  ['newlyDisclosed', /^新增?公开$/],
  ['totalDisclosed', /^(?:对外公开总?|公开总)$/],
  ['priorItems', /^上一?年度?项目$/],
  ['itemsChange', /^增加?[/(+]*减少?[)-]*(?:项目|情况|变化)?$/],
  ['decisions', /^(?:作出)?(?:行政)?(?:处理|处理决定)$/],
  ['projects', /^采购项目$/],
  ['feeAmount', /^收费(?:总?金额|总额)$/],
  ['purchaseAmount', /^采购(?:总?金额|总额)$/],
];

/**
 * The column of table 2 that a header names, also in other words for the same count (本年度制发数). Only where a header is
 * read: such short words stand in many other tables.
 */
export function columnLabel(text: string): Match<ColumnLabel> | null {
  const known = proactiveColumn(text);
  if (known?.isOdd === false || text.length > 40) return known;
  const whole = normalise(text).replace(period, '');
  const counted = [whole, whole.replace(note, '$1')].map((words) => words.replace(measure, ''));
  const id = stems.find(([, pattern]) => counted.some((words) => pattern.test(words)))?.[0];
  return id ? { id, official: PROACTIVE_COLUMN_LABELS[id].official, isOdd: true } : known;
}

const behindRow = /(?:事项|决定|措施|项目|案件|数量|件数)$/;

/** 部门规章 and 政府规章 are the two kinds of 规章. */
const whoseRules = /^(?:部门|(?:地方)?政府|行政)(?=规章$)/;

/** The row of table 2 that a label names, also with a word that adds nothing: 行政许可事项, 部门规章. */
export function rowLabel(text: string): Match<ProactiveRow> | null {
  const known = proactiveRow(text);
  if (known || text.length > 40) return known;
  const found = proactiveRow(normalise(text).replace(behindRow, '').replace(whoseRules, ''));
  return found && { ...found, official: PROACTIVE_ROW_LABELS[found.id].official, isOdd: true };
}

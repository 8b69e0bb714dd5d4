import type { Result } from '../result/resultSchema';
import { beijingTime } from './beijing';

const LONGEST = 60;
/** What Windows refuses in a file name, and what can't be seen in one. */
const unsafe = /[\\/:*?"<>|\p{C}\p{Z}]+/gu;

/** A text as a part of a file's name. */
export function safe(part: string): string {
  const characters = [...part.replace(unsafe, '').replace(/^\.+|\.+$/g, '')];
  return characters.slice(0, LONGEST).join('');
}

/** What a result is taken away as. */
export type FileKind = 'json' | 'xlsx' | 'html' | 'csv';

type Named = Pick<Result, 'report' | 'checkedAt'>;

/** 年报核验_单位_年度_日期.json, dated by the clock in Beijing. */
export function exportName(result: Named, kind: FileKind = 'json'): string {
  return `年报核验_${whoseAndWhen(result)}.${kind}`;
}

/** 年报留存_单位_年度_日期.html, of a page kept at a time. */
export function keptName(result: Pick<Result, 'report'>, at: string): string {
  return `年报留存_${whoseAndWhen({ ...result, checkedAt: at })}.html`;
}

function whoseAndWhen({ report, checkedAt }: Named): string {
  const organ = safe(report?.organ ?? '') || '未知单位';
  const year = report?.year ?? '未知年度';
  const day = beijingTime(checkedAt)?.day ?? '未知日期';
  return `${organ}_${year}_${day}`;
}

/** 年报核验备份_日期.json, dated by the clock in Beijing. */
export function backupName(at: string): string {
  return `年报核验备份_${beijingTime(at)?.day ?? '未知日期'}.json`;
}

/** 勾稽设置_日期.json, dated by the clock in Beijing. */
export function settingsName(at: string): string {
  return `勾稽设置_${beijingTime(at)?.day ?? '未知日期'}.json`;
}

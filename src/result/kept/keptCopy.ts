import { hashOf } from '../../finding/hashOf';
import type { Result } from '../resultSchema';

/** The file that a page was kept as. */
export interface KeptCopy {
  readonly file: string;
  readonly sha256: string;
}

/** Stands for a page while it says the same: what was kept of it before it changed is no copy of it. */
export function pageKey({ source, report }: Pick<Result, 'source' | 'report'>): string {
  return `${hashOf(JSON.stringify(report))} ${source.url ?? ''}`;
}

/** A result that names the file its page was kept as. */
export function withKeptCopy(result: Result, copy: KeptCopy | null): Result {
  return copy ? { ...result, source: { ...result.source, ...copy } } : result;
}

/** 页面留存：年报留存_….html（SHA-256 前12位 3f9a0c51e7b2）; null for a page that was not kept. */
export function keptWords({ source: { file, sha256 } }: Pick<Result, 'source'>): string | null {
  return file && sha256 ? `页面留存：${file}（SHA-256 前12位 ${sha256.slice(0, 12)}）` : null;
}

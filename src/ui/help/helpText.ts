import type { Bilingual } from '../../finding/rule';

/** A piece of the help: a paragraph, points, steps in order, a table, or lines to be copied as they stand. */
export type Block =
  | { readonly kind: 'text'; readonly text: Bilingual }
  | { readonly kind: 'points' | 'steps'; readonly lines: readonly Bilingual[] }
  | { readonly kind: 'table'; readonly head: readonly Bilingual[]; readonly rows: readonly (readonly Bilingual[])[] }
  | { readonly kind: 'code'; readonly code: string };

/** A part of the help under its heading; `id` is its address on the page. */
export interface Chapter {
  readonly id: string;
  readonly title: Bilingual;
  readonly blocks: readonly Block[];
}

export const both = (zh: string, en: string): Bilingual => ({ zh, en });
export const text = (zh: string, en: string): Block => ({ kind: 'text', text: { zh, en } });
export const points = (...lines: readonly Bilingual[]): Block => ({ kind: 'points', lines });
export const steps = (...lines: readonly Bilingual[]): Block => ({ kind: 'steps', lines });

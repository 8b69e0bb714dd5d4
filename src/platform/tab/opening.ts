import type { PageState } from '../messages/pageStateSchema';

/** What came of asking a tab: the page's state, or why there is none. Never undecided for ever. */
export type Opening =
  | { readonly kind: 'reading' }
  | { readonly kind: 'page'; readonly page: PageState }
  /** A store page, the browser's own pages, its PDF viewer. */
  | { readonly kind: 'notAllowed' }
  /** A saved page, and “允许访问文件网址” is off. */
  | { readonly kind: 'fileNeedsPermission' }
  /** The checker was let in and did not answer in time. */
  | { readonly kind: 'noAnswer' };

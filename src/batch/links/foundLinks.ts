import { organOfTitle } from '../../parse/identity/organ';
import { onlyYear } from '../../report/dates';
import { masked } from '../../report/privacy/masked';
import { addressFrom } from './addressFrom';
import type { FoundLink } from './reportLinks';

/** Links as the checker in a tab names them, which are reports by their words. */
export function foundLinks(
  links: readonly { readonly text: string; readonly url: string }[],
  base: string,
): FoundLink[] {
  return links.flatMap(({ text, url: written }) => {
    const url = addressFrom(written, base);
    return url ? [{ url, text: masked(text), year: onlyYear(text), organ: organOfTitle(text), isReport: true }] : [];
  });
}

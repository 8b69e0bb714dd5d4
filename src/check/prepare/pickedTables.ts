import { hashOf } from '../../finding/hashOf';
import { type Correction, PICKED } from '../../result/kept/correction';

export const isPicked = ({ value }: Correction): boolean => value === PICKED;

/** Corrections with what the tables that a person pointed at print; one whose table the page has no longer counts for nothing. */
export function withPrints(corrections: readonly Correction[], prints: readonly string[]): Correction[] {
  return corrections.flatMap((correction) => {
    if (!isPicked(correction)) return [correction];
    const print = prints.find((text) => hashOf(text) === correction.printed);
    return print === undefined ? [] : [{ ...correction, print }];
  });
}

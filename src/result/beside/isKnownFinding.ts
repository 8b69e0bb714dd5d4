import { isCellAddress, isPlace } from '../../report/places/isKnownPlace';
import type { Finding } from '../resultSchema';

const inTable = /^(?:proactive|requests|disputes)\.(?!extras\.)/;

/** Whether this version has a rule. */
export type IsRule = (id: string) => boolean;

/** Whether a finding of an earlier check is one that this version could have made: of a rule it has, at places of a report. */
export function isKnownFinding({ id, rule, addresses }: Finding, isRule: IsRule): boolean {
  const isKnownPlace = (address: string) => (inTable.test(address) ? isCellAddress(address) : isPlace(address));
  return isRule(rule) && id.startsWith(`${rule}@`) && addresses.every(isKnownPlace);
}

import { isCellAddress, isPlace } from '../report/places/isKnownPlace';
import type { Finding } from '../result/resultSchema';
import { ruleOf } from '../rules/ruleOf';

const inTable = /^(?:proactive|requests|disputes)\.(?!extras\.)/;

/** Whether a finding of an earlier check is one that this version could have made: of a rule it has, at places of a report. */
export function isKnownFinding({ id, rule, addresses }: Finding): boolean {
  const isKnownPlace = (address: string) => (inTable.test(address) ? isCellAddress(address) : isPlace(address));
  return ruleOf(rule) !== undefined && id.startsWith(`${rule}@`) && addresses.every(isKnownPlace);
}

import type { Bilingual } from '../finding/rule';
import { CORRECTED } from './kept/correctionId';
import type { Result } from './resultSchema';

/** Why an instance of a rule is `absent`: settings keep the rule from running. */
export const SWITCHED_OFF = 'switchedOff';
/** The same of a rule that runs only where it is asked for, and nobody asked. */
export const OFF_AS_SHIPPED = 'offAsShipped';

/** The relations and rules of severity error that settings switched off: nobody knows what they would have said. */
export function switchedOff({ checks }: Pick<Result, 'checks'>): string[] {
  return checks.flatMap(({ rule, instances }) =>
    instances.some(({ reason }) => reason === SWITCHED_OFF) ? [rule] : [],
  );
}

/** What every surface says of them; null where everything ran. */
export function switchedOffSentence(result: Pick<Result, 'checks'>): Bilingual | null {
  const { length } = switchedOff(result);
  if (length === 0) return null;
  return {
    zh: `按设置有 ${length} 条规则未核验`,
    en: `${length} rule${length === 1 ? '' : 's'} not checked, by the settings`,
  };
}

/** Whether a person said how something is to be read. */
export const isByHand = ({ findings }: Result): boolean => findings.some(({ rule }) => rule === CORRECTED);

/**
 * Whether a result may look green: it passes, every cell was read, no other report stands on the page, no rule of
 * weight was switched off, some relation holds without a blank, and at most one cell in ten is blank. Every surface asks here.
 */
export function isGreen(result: Result): boolean {
  const { verdict, summary, source } = result;
  const { read, blank, expected } = result.coverage;
  return (
    verdict === 'pass' &&
    source.others.length === 0 &&
    switchedOff(result).length === 0 &&
    // What somebody read by hand is not what the page was read as.
    !isByHand(result) &&
    // A relation that settings grade as a mere note does not hold any better for it.
    result.findings.every(({ equation }) => equation === null) &&
    summary.pass > 0 &&
    read === expected &&
    blank * 10 <= expected
  );
}

import type { Result } from '../../result/resultSchema';

/**
 * Whether a result may look green: it passes, every cell was read, no other report stands on the page, some relation holds without a blank,
 * and at most one cell in ten is blank. Popup and badge ask the same.
 */
export function isGreen({ verdict, summary, coverage: { read, blank, expected }, source }: Result): boolean {
  return (
    verdict === 'pass' && source.others.length === 0 && summary.pass > 0 && read === expected && blank * 10 <= expected
  );
}

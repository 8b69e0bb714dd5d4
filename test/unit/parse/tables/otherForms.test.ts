import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { fromText } from '../../../../src/page/text/fromText';
import { consistentValues } from '../../../render/consistentValues';
import { OTHER_FORMS } from '../../../render/otherForms';
import { renderReport } from '../../../render/renderReport';

const terms = { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' } as const;

/** A page whose numbers follow from a seed; a slip makes one total wrong. */
function pageOf({ seed, slip, edition }: { seed: number; slip: boolean; edition: '2021' | '2019' }): string {
  let state = seed;
  const values = consistentValues(edition, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % 3 === 0 ? 0 : Math.floor(state / 7) % 90;
  });
  const printed = new Map([...values].map(([address, value]) => [address, String(value)]));
  const TOTAL = 'requests.granted.total';
  if (slip) printed.set(TOTAL, String((values.get(TOTAL) ?? 0) + 1));
  const year = edition === '2021' ? 2023 : 2020;
  return renderReport({ organ: '青溪县水务局', year, edition, printed, markup: 'plain' });
}

function said(tree: ReturnType<typeof fromHtml>) {
  const { verdict, report, findings, coverage } = check(tree, terms).result;
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);
  return { verdict, year: report?.year, tables: report?.tables, errors, read: coverage.read };
}

const pages = fc.record({
  seed: fc.nat(),
  slip: fc.boolean(),
  edition: fc.constantFrom('2021' as const, '2019' as const),
});

describe('the same report in another form says the same', () => {
  it.each(Object.entries(OTHER_FORMS))('%s', (_, { kind, write }) => {
    fc.assert(
      fc.property(pages, (page) => {
        const html = pageOf(page);
        const other = write(html);
        const own = said(fromHtml(html));
        expect(own.verdict).toBe(page.slip ? 'fail' : 'pass');
        expect(said(kind === 'text' ? fromText(other) : fromHtml(other))).toEqual(own);
      }),
      { numRuns: 12 },
    );
  });
});

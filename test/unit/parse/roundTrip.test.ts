import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import type { Edition } from '../../../src/report/addresses';
import { valueAt } from '../../../src/result/calculation';
import { resultSchema } from '../../../src/result/resultSchema';
import { consistentValues } from '../../render/consistentValues';
import { MARKUP, type Markup } from '../../render/markups';
import { renderReport } from '../../render/renderReport';

/** Ways of printing a number or leaving it out, with the state and value the contract gives each. */
const prints: readonly [(value: number) => string, string, (value: number) => number | null][] = [
  [(value) => String(value), 'number', (value) => value],
  [(value) => `${value}件`, 'number', (value) => value],
  [
    (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    'number',
    (value) => value,
  ],
  [(value) => (value >= 1000 ? value.toLocaleString('en-US') : String(value)), 'number', (value) => value],
  [() => '', 'blank', () => null],
  [() => '\u3000', 'blank', () => null],
  [() => '\u00a0', 'blank', () => null],
  [() => '/', 'placeholder', () => null],
  [() => '—', 'placeholder', () => null],
  [() => 'O', 'text', () => null],
];

const page = fc.record({
  edition: fc.constantFrom<Edition>('2021', '2019'),
  markup: fc.constantFrom(...(Object.keys(MARKUP) as Markup[])),
  counts: fc.infiniteStream(fc.nat({ max: 3000 })),
  choices: fc.infiniteStream(
    fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: prints.length - 1 }) }),
  ),
});

it('reads back every value and state of a rendered report', () => {
  fc.assert(
    fc.property(page, ({ edition, markup, counts, choices }) => {
      const values = consistentValues(edition, () => counts.next().value);
      for (const address of values.keys())
        if (address.startsWith('proactive.regulations.')) values.set(address, counts.next().value);
      const printed = new Map<string, string>();
      const expected = new Map<string, [string, number | null]>();
      for (const [address, value] of values) {
        const [print, state, read] = prints[choices.next().value] ?? [String, 'number', (it: number) => it];
        printed.set(address, print(value));
        expected.set(address, [state, read(value)]);
      }
      const html = renderReport({
        organ: '青溪县档案局',
        year: edition === '2021' ? 2023 : 2020,
        edition,
        printed,
        markup,
      });
      const { result } = check(fromHtml(html), {
        source: { kind: 'html' },
        settings: {},
        checkedAt: '2026-01-01T00:00:00.000Z',
      });
      resultSchema.parse(result);
      const cells = result.report?.cells ?? {};
      const states = Object.fromEntries([...expected].map(([address, [state]]) => [address, state]));
      expect(Object.fromEntries(Object.entries(cells).map(([address, { state }]) => [address, state]))).toEqual(states);
      for (const [address, [, value]] of expected) {
        expect(valueAt(result, address), address).toBe(value);
      }
    }),
    { numRuns: 60 },
  );
});

it('finds nothing to say of a consistent report', () => {
  fc.assert(
    fc.property(page, ({ edition, markup, counts }) => {
      const values = consistentValues(edition, () => counts.next().value);
      const printed = new Map([...values].map(([address, value]) => [address, String(value)]));
      const html = renderReport({
        organ: '青溪县档案局',
        year: edition === '2021' ? 2023 : 2020,
        edition,
        printed,
        markup,
      });
      const { result } = check(fromHtml(html), {
        source: { kind: 'html' },
        settings: {},
        checkedAt: '2026-01-01T00:00:00.000Z',
      });
      expect(result.findings).toEqual([]);
      expect(result.verdict).toBe('pass');
      expect(result.summary).toMatchObject({ pass: edition === '2021' ? 42 : 40, notAssessable: 0, absent: 0 });
      expect(result.report).toMatchObject({
        organ: '青溪县档案局',
        editions: { proactive: edition, requests: edition },
      });
    }),
    { numRuns: 40 },
  );
});

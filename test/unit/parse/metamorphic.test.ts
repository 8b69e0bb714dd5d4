import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { cellsOf } from '../../fuzz/expected';
import { renderPage } from '../../fuzz/renderPage';
import type { Scenario } from '../../fuzz/scenario';
import { scenarios } from '../../fuzz/scenarios';
import { NOISES } from '../../render/pageParts';

function pageOf(scenario: Scenario): string {
  const cells = cellsOf(scenario);
  return renderPage(scenario, (address) => cells.get(address)?.printed ?? '0').html;
}

/** What must not change: verdict, every state, value and raw text, and what was found. */
function read(html: string) {
  const { result } = check(fromHtml(html), {
    source: { kind: 'html' },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  });
  const { verdict, report, findings, coverage } = result;
  const cells = Object.entries(report?.cells ?? {}).filter(([address]) => !address.includes('.extras.'));
  return { verdict, coverage, tables: report?.tables, cells: new Map(cells), findings: findings.map(({ id }) => id) };
}

const runs = { numRuns: 60, seed: 20232 };
const quiet = scenarios.map((scenario): Scenario => ({ ...scenario, noise: [] }));

it('reads the same beside menus, scripts, lists, comments and other tables', () => {
  fc.assert(
    fc.property(quiet, (scenario) => {
      expect(read(pageOf({ ...scenario, noise: NOISES }))).toEqual(read(pageOf(scenario)));
    }),
    runs,
  );
});

/** The same tags with their attributes the other way round. */
const turned = (html: string) =>
  html.replace(/<([a-z]\w*)((?:\s+[\w-]+="[^"]*")+)/gi, (_, name: string, attributes: string) => {
    const each = attributes.match(/[\w-]+="[^"]*"/g) ?? [];
    return `<${name} ${each.reverse().join(' ')}`;
  });

it('reads the same whatever the order of attributes', () => {
  let isTurned = false;
  fc.assert(
    fc.property(quiet, (scenario) => {
      const html = pageOf(scenario);
      isTurned ||= turned(html) !== html;
      expect(read(turned(html))).toEqual(read(html));
    }),
    runs,
  );
  expect(isTurned).toBe(true);
});

/** The values, words and remarks of one page in the layout of another: nothing that a finding is about changes. */
function laidOutAs(scenario: Scenario, { proactive, requests, disputes, wrapper }: Scenario): Scenario {
  const written = ({ spanning, misfit, markups }: Scenario['disputes']) => ({ spanning, misfit, markups });
  const { width, spreads, hasSerial, note } = proactive;
  const { header, repeats, continuation, headerBefore } = requests;
  return {
    ...scenario,
    wrapper,
    // A label that is cut over two rows is printed in halves, so that no slip or short form of it can be.
    proactive: { ...scenario.proactive, ...written({ ...disputes, ...proactive }), width, spreads, hasSerial, note },
    requests: {
      ...scenario.requests,
      ...written({ ...disputes, ...requests }),
      repeats,
      continuation,
      headerBefore,
      hasSerial: requests.hasSerial,
      note: requests.note,
      header: scenario.requests.header === 'cut' || header === 'cut' ? scenario.requests.header : header,
    },
    disputes: { ...scenario.disputes, ...written(disputes) },
  };
}

it('reads the same values in another layout, and finds the same', () => {
  fc.assert(
    fc.property(quiet, quiet, (scenario, other) => {
      const page = pageOf(laidOutAs(scenario, other));
      expect(read(page)).toEqual(read(pageOf(scenario)));
    }),
    runs,
  );
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { decode } from '../../../src/page/saved/decode';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { fromText } from '../../../src/page/text/fromText';
import { valueAt } from '../../../src/result/calculation';
import type { Finding } from '../../../src/result/resultSchema';

/** Real reports, kept beside the project and not in it: read where they stand. */
const beside = new URL('../../../../shared/', import.meta.url);

function checked(path: string) {
  const text = decode(readFileSync(new URL(path, beside)));
  const tree = path.endsWith('.txt') ? fromText(text) : fromHtml(text);
  return check(tree, { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' });
}

/** A finding by its rule and key; one about a sentence, whose key is a hash, by where the sentence stands. */
const named = ({ id, rule, addresses }: Finding) => (rule.startsWith('text/') ? `${rule}@${addresses.join(' ')}` : id);

describe.runIf(existsSync(beside))('real reports', () => {
  it.each([
    [
      'seeds/xinzhou-audit-2023.txt',
      '忻州市审计局',
      [
        'structure/label-typo@requests',
        'structure/row-hierarchy@table',
        'structure/table-split@requests',
        'sections/fee-statement@report',
        'identity/period-missing@period',
        'text/known-typo@sections.problems.paragraphs.2',
      ],
    ],
    [
      'seeds/linjiang-audit-2023.txt',
      '临江市审计局',
      [
        'sections/fee-statement@report',
        'sections/improvement-missing@section',
        'sections/overview-aspects@section',
        'identity/period-missing@period',
        'identity/signature-missing@signature',
        'identity/title-missing@title',
        'text/duplicate-sentence@sections.overview.paragraphs.7 sections.overview.paragraphs.11',
        'text/duplicate-sentence@sections.overview.paragraphs.7 sections.overview.paragraphs.11',
        'text/known-typo@sections.overview.paragraphs.9',
        'text/scope-conflict@sections.overview.paragraphs.2',
      ],
    ],
  ])('%s holds, all 200 cells zero', (path, organ, findings) => {
    const { result } = checked(path);
    expect(result).toMatchObject({
      verdict: 'review',
      coverage: { read: 200, blank: 0, expected: 200 },
      report: { organ, year: 2023, organKind: 'localDepartment' },
      summary: { error: 0, pass: 42 },
    });
    expect(result.findings.map(named)).toEqual(findings);
    for (const address of Object.keys(result.report?.cells ?? {})) expect(valueAt(result, address), address).toBe(0);
  });

  it.each([
    ['pingtan-2023', 'pass', '2024-03-08', ['text/enumeration@sections.problems.paragraphs.1']],
    [
      'shuyang-2023',
      'review',
      '2024-01-17',
      ['cells/blank@requests', 'sections/heading-wording@headings', 'identity/title-wording@title'],
    ],
  ])('%s reads every value, blanks as blanks', (name, verdict, publishedAt, findings) => {
    const { result } = checked(`corpus/${name}.html`);
    const { values }: { values: Record<string, number | null> } = JSON.parse(
      readFileSync(new URL(`corpus/${name}.values.json`, beside), 'utf8'),
    );
    expect(Object.keys(result.report?.cells ?? {}).sort()).toEqual(Object.keys(values).sort());
    for (const [address, value] of Object.entries(values)) {
      expect(valueAt(result, address), address).toBe(value);
      expect(result.report?.cells[address]?.state, address).toBe(value === null ? 'blank' : 'number');
    }
    expect(result).toMatchObject({ verdict, source: { publishedAt }, summary: { error: 0 } });
    expect(result.findings.map(named)).toEqual(findings);
  });

  // Counted by hand in the prose: what it says of the tables agrees, and what it says of anything else is left alone.
  it.each([
    [
      'pingtan-2023',
      {
        answered: 1,
        applicants: 2,
        fee: 1,
        litigation: 1,
        'normative-documents': 1,
        outcomes: 5,
        reconsideration: 1,
        'requests-received': 1,
        share: 5,
      },
    ],
    ['shuyang-2023', { 'requests-received': 1 }],
  ])('%s says in words what its tables say', (name, agreeing) => {
    const { result } = checked(`corpus/${name}.html`);
    const said = result.checks
      .filter(({ rule }) => rule.startsWith('narrative/'))
      .map(({ rule, instances }) => ({ rule: rule.slice(10), said: instances.filter(({ key }) => key !== 'prose') }));
    expect(said.flatMap((it) => it.said.map(({ outcome }) => outcome))).not.toContain('fail');
    const counts = said.filter((it) => it.said.length > 0).map((it) => [it.rule, it.said.length]);
    expect(Object.fromEntries(counts)).toEqual(agreeing);
  });

  it.each(['list-ordos', 'list-pingtan'])('%s is a list of reports, not a report', (name) => {
    const { result, observed } = checked(`corpus/${name}.html`);
    expect(result.verdict).toBe('notReport');
    expect(observed.reportLinks.length).toBeGreaterThan(0);
  });
});

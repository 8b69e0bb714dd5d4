import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { check } from '../../../src/check/check';
import { emptyResult } from '../../../src/check/emptyResult';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import type { Result } from '../../../src/result/resultSchema';

const schema = JSON.parse(readFileSync('assets/result.schema.json', 'utf8'));
// The shipped file is read by itself: what it lost on its way from the code is lost here too.
const validator = z.fromJSONSchema(schema);
const isValid = (result: unknown): boolean => validator.safeParse(JSON.parse(JSON.stringify(result))).success;

const options = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-11-24T02:00:00.000Z' } as const;
const sample = (name: string): Result =>
  check(fromHtml(readFileSync(`test/pages/sample-${name}.html`, 'utf8')), options).result;

it('is named, and says what it is in', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:gouji:result:1',
    title: expect.stringContaining('Gouji'),
    description: expect.any(String),
    properties: { schemaVersion: { const: 1 }, verdict: { description: expect.any(String) } },
  });
});

describe('the shipped JSON Schema takes', () => {
  const slips = sample('slips');
  it.each<readonly [string, Result]>([
    ['a report that holds', sample('holds')],
    ['one that does not, with its repair', slips],
    ['one with blanks', sample('blank-column')],
    ['a page without a report', emptyResult(options)],
    ['what could not be read', emptyResult(options, { code: 'empty', message: { zh: '空', en: 'empty' } })],
    [
      'what was checked again',
      { ...slips, findings: slips.findings.map((each) => ({ ...each, recheck: 'unchanged' })) },
    ],
  ])('%s', (_, result) => {
    expect(isValid(result)).toBe(true);
  });
});

describe('and refuses', () => {
  const holds = sample('holds');
  it.each<readonly [string, object]>([
    ['another version', { ...holds, schemaVersion: 2 }],
    ['a verdict there is not', { ...holds, verdict: 'ok' }],
    ['a count below nothing', { ...holds, coverage: { ...holds.coverage, blank: -1 } }],
    ['a figure in words', { ...holds, report: { ...holds.report, tables: { proactive: { fees: { amount: '0' } } } } }],
    ['what no result has', { ...holds, more: 1 }],
    ['a part left out', { ...holds, summary: undefined }],
  ])('%s', (_, result) => {
    expect(isValid(result)).toBe(false);
  });
});

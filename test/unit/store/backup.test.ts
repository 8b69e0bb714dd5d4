import { describe, expect, it } from 'vitest';
import { decisionOn } from '../../../src/result/decision';
import { keptReportOf } from '../../../src/result/kept/keptReport';
import { backupParts, readBackup, restore } from '../../../src/store/backup';
import { SLIPS } from '../../e2e/reportPage';
import { checkedPage } from '../result/kept/checkedPage';

const seen = checkedPage(SLIPS);
const [finding] = seen.findings;
const choice = { reach: 'finding', state: 'listed', reason: null, note: null } as const;
const decisions = finding ? [decisionOn(seen, finding, choice, seen.checkedAt)] : [];
const AT = { at: '2026-02-01T00:00:00.000Z', by: 'gouji' };

async function backup() {
  const reports = await Promise.all([keptReportOf(seen), keptReportOf(checkedPage({}, { year: 2022 }))]);
  return backupParts(
    reports.flatMap((report) => report ?? []),
    decisions,
    AT,
  ).join('');
}

it('that is huge is not opened', async () => {
  const huge = Object.assign(new Blob([]), { text: () => Promise.reject(new Error('opened')) });
  Object.defineProperty(huge, 'size', { value: 300 * 1024 * 1024 });
  expect(await restore(huge, 30, AT.at)).toEqual({ refusal: 'tooLarge' });
});

it('with a cell that the form does not have is refused before anything is opened', async () => {
  const { report } = seen;
  const cells = { ...report?.cells, 'proactive.nothing.issued': { state: 'number', raw: '1' } };
  const odd = { ...seen, report: { ...report, cells } };
  const text = JSON.stringify({
    kind: 'gouji-backup',
    version: 1,
    reports: [{ firstCheckedAt: AT.at, checkedAt: AT.at, result: odd }],
    decisions: [],
  });
  // Node has no IndexedDB: to have reached it would have been told as blocked storage.
  expect(await restore(new Blob([text]), 30, AT.at)).toEqual({ refusal: 'damaged' });
});

describe('a backup', () => {
  it('reads as it was written', async () => {
    const read = readBackup(await backup());
    if ('refusal' in read) throw new Error(read.refusal);
    expect(read.reports.map(({ result }) => result)).toEqual([seen, checkedPage({}, { year: 2022 })]);
    expect(read.decisions).toEqual(decisions);
  });

  it('of nothing reads as nothing', () => {
    expect(readBackup(backupParts([], [], AT).join(''))).toMatchObject({ reports: [], decisions: [] });
  });

  it('with one bad record is not taken at all', async () => {
    const held = JSON.parse(await backup());
    held.reports[1].result.verdict = 'excellent';
    expect(readBackup(JSON.stringify(held))).toEqual({ refusal: 'damaged' });
  });

  it('gives no object another nature', () => {
    const text = backupParts([], [], AT).join('').replace('"reports"', '"__proto__":{"isOdd":true},"reports"');
    const read = readBackup(text);
    expect('isOdd' in read).toBe(false);
  });

  it.each([
    ['', 'notBackup'],
    ['null', 'notBackup'],
    ['{"kind":"gouji-backup"}', 'notBackup'],
    ['{"kind":"other","version":1}', 'notBackup'],
    ['{"kind":"gouji-backup","version":2}', 'otherVersion'],
    ['{"kind":"gouji-backup","version":1}', 'damaged'],
    ['{"kind":"gouji-backup","version":1,"reports":[],"decisions":{}}', 'damaged'],
  ])('%s is refused as %s', (text, refusal) => expect(readBackup(text)).toEqual({ refusal }));
});

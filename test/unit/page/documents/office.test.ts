import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { valueAt } from '../../../../src/result/calculation';
import { cellsOf } from '../../../fuzz/expected';
import { mediaComplaints } from '../../../fuzz/mediaComplaints';
import type { Scenario } from '../../../fuzz/scenario';
import { home, read, resultOf } from './read';

const FOLDER = 'test/unit/page/documents/office';

/**
 * Files that LibreOffice has written of generated reports, each beside what it was generated from;
 * `npm run fuzz -- media` makes more of them.
 */
const FILES = [
  { name: 'tornNote', kind: 'pdf' },
  { name: 'tornNumbers', kind: 'pdf' },
  { name: 'tornLabels', kind: 'docx' },
  { name: 'tornNote', kind: 'docx' },
] as const;

it.each(FILES)(
  'LibreOffice’s $name as $kind prints what it was generated from, and says what its page says',
  async (file) => {
    const bytes = new Uint8Array(readFileSync(`${FOLDER}/${file.name}.${file.kind}`));
    const scenario: Scenario = JSON.parse(readFileSync(`${FOLDER}/${file.name}.json`, 'utf8'));
    const result = resultOf(await read(bytes, `a.${file.kind}`));
    for (const [address, { state, value }] of cellsOf(scenario)) {
      expect([address, result.report?.cells[address]?.state, valueAt(result, address)]).toEqual([
        address,
        state,
        value,
      ]);
    }
    expect(await mediaComplaints(scenario, [{ ...file, write: () => bytes }], home)).toEqual([]);
  },
);

import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import type { Correction } from '../../../../src/result/kept/correction';
import type { Result } from '../../../../src/result/resultSchema';
import { pickedCell } from '../../../../src/ui/panel/data/CellButtons';
import { misreadOf } from '../../../../src/ui/panel/data/CorrectByHand';
import { reportPage } from '../../../e2e/reportPage';
import { chinese as t } from '../chinese';

const CELL = 'requests.granted.total';
const byHand = (address: string, printed: string, value: string): Correction => ({ address, printed, value });

function read(corrections: readonly Correction[]): Result {
  return check(fromHtml(reportPage({ [CELL]: '2l' })), {
    source: { kind: 'html', url: 'https://www.qingxi.gov.cn/2023.html' },
    settings: {},
    checkedAt: '2024-02-01T00:00:00.000Z',
    corrections,
  }).result;
}

const corrected = read([
  byHand('organ', '青溪县水务局', '青溪县人民政府'),
  byHand('year', '2023', '2022'),
  byHand(CELL, '2l', '7'),
]);

describe('what is put right a second time', () => {
  it('is the organ and the year that the page prints, not what a person said before', () => {
    const [organ, year] = misreadOf(corrected, t);
    expect([organ?.printed, organ?.shown, organ?.isByHand]).toEqual(['青溪县水务局', '青溪县人民政府', true]);
    expect([year?.printed, year?.shown, year?.isByHand]).toEqual(['2023', '2022', true]);
    const [plain] = misreadOf(read([]), t);
    expect([plain?.printed, plain?.isByHand]).toEqual(['青溪县水务局', false]);
  });
  it('is the cell as the page prints it', () => {
    expect(pickedCell(CELL, corrected, t).printed).toBe('2l');
  });
  it('counts: what is kept of it then is still what the page prints', () => {
    const again = misreadOf(corrected, t).map(({ address, printed }) =>
      byHand(address, printed, address === 'organ' ? '青溪县林业局' : '2021'),
    );
    expect(read(again).report).toMatchObject({ organ: '青溪县林业局', year: 2021 });
  });
});

import { describe, expect, it } from 'vitest';
import { beijingTime, dateInWords } from '../../../src/export/beijing';
import { exportJson } from '../../../src/export/exportJson';
import { exportName } from '../../../src/export/exportName';
import type { Result } from '../../../src/result/resultSchema';
import { failed } from '../ui/cases';
import { report, result } from '../ui/pageStates';

describe('the exported file', () => {
  it('reads back equal, in lines', () => {
    const text = exportJson(failed);
    expect(JSON.parse(text)).toEqual(failed);
    expect(text.startsWith('{\n  "schemaVersion": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('does not leave when it is not what the schema promises', () => {
    const broken = { ...failed, coverage: { read: -1, blank: 0, expected: 200 } };
    expect(() => exportJson(broken)).toThrow();
  });

  it('carries nothing the schema does not know', () => {
    const more: Result = Object.assign(result(), { secret: 1 });
    expect(exportJson(more)).not.toContain('secret');
  });
});

describe('its name', () => {
  const table: [organ: string | null, year: number | null, checkedAt: string, name: string][] = [
    ['沭阳县发展和改革局', 2023, '2024-02-20T02:32:00.000Z', '年报核验_沭阳县发展和改革局_2023_20240220.json'],
    ['甲局', 2023, '2024-02-20T15:59:59.999Z', '年报核验_甲局_2023_20240220.json'],
    ['甲局', 2023, '2024-02-20T16:00:00.000Z', '年报核验_甲局_2023_20240221.json'],
    ['甲局', 2023, '2023-12-31T16:30:00.000Z', '年报核验_甲局_2023_20240101.json'],
    [null, null, '2024-02-20T02:32:00.000Z', '年报核验_未知单位_未知年度_20240220.json'],
    ['  ', 2023, 'no date', '年报核验_未知单位_2023_未知日期.json'],
    ['../甲:局*?"<>|\\乙\n\u3000 科\u202e', 2023, '2024-02-20T02:32:00.000Z', '年报核验_甲局乙科_2023_20240220.json'],
    ['长'.repeat(80), 2023, '2024-02-20T02:32:00.000Z', `年报核验_${'长'.repeat(60)}_2023_20240220.json`],
  ];
  it.each(table)('%s %s %s', (organ, year, checkedAt, name) => {
    expect(exportName({ report: { ...report(), organ, year }, checkedAt })).toBe(name);
  });
  it('where no report was found', () => {
    expect(exportName({ report: null, checkedAt: '2024-02-20T02:32:00.000Z' })).toBe(
      '年报核验_未知单位_未知年度_20240220.json',
    );
  });
});

describe('times', () => {
  it('are those of clocks in Beijing', () => {
    expect(beijingTime('2024-02-20T02:32:00.000Z')).toEqual({
      day: '20240220',
      words: '2024年2月20日10:32',
      short: '2024-02-20 10:32',
    });
  });
  it.each([
    ['2024-01-19', '2024年1月19日'],
    ['2024-01-19 10:00', '2024年1月19日'],
    ['去年', '去年'],
  ])('%s reads %s', (date, words) => expect(dateInWords(date)).toBe(words));
});

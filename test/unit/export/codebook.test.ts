import { describe, expect, it } from 'vitest';
import { codebook } from '../../../src/export/tables/codebook';
import { readCsv } from './readCsv';

const rows = readCsv(codebook());
const row = (address: string) => rows.find((each) => each.address === address);
const REGULATIONS = '《中华人民共和国政府信息公开条例》';

it('has every address of both editions once', () => {
  const printedIn = (edition: string) => rows.filter(({ editions }) => editions?.split(' ').includes(edition)).length;
  // 2021: 10 + 25·7 + 15; 2019: 22 + 23·7 + 15; in both: 3 + 22·7 + 15.
  expect([printedIn('2021'), printedIn('2019'), rows.length]).toEqual([200, 198, 200 + 198 - 172]);
  expect(new Set(rows.map(({ address }) => address)).size).toBe(rows.length);
});

it('names in each edition what that edition prints, and nothing else', () => {
  for (const each of rows) {
    const isIn = (edition: string): boolean => each.editions?.includes(edition) ?? false;
    expect([each.行2021 !== '', each.列2021 !== '', each.行2019 !== '', each.列2019 !== '']).toEqual(
      ['2021', '2021', '2019', '2019'].map(isIn),
    );
  }
});

describe('what an address is called, counts and rests on', () => {
  it.each([
    [
      'proactive.fees.amount',
      { editions: '2021', 表: '表二', 行2021: '行政事业性收费', 列2021: '本年收费金额（单位：万元）', unit: '万元' },
      '第二十条第八项',
    ],
    [
      'proactive.licensing.decisions',
      { 列2021: '本年处理决定数量', 列2019: '处理决定数量', unit: '件' },
      '第二十条第五项',
    ],
    ['proactive.normativeDocuments.newlyMade', { 行2019: '规范性文件', 列2019: '本年新制作数量' }, '第二十条第一项'],
    ['proactive.procurement.amount', { editions: '2019', unit: '' }, '第二十条第九项'],
    ['proactive.coercion.itemsChange', { unit: '项' }, '第二十条第六项'],
    [
      'requests.denied.thirdParty.total',
      {
        editions: '2019 2021',
        行2021: '（三）不予公开—4.保护第三方合法权益',
        行2019: '（三）不予公开—4.保护第三方合法权益',
        列2021: '总计',
        en: 'Table 3, “denied: third-party rights”, total',
      },
      '第十五条、第三十二条',
    ],
    ['requests.partiallyGranted.research', { unit: '件' }, '第三十七条'],
    ['requests.carriedOut.total', {}, '第三十三条'],
    ['disputes.directLitigation.pending', { 行2021: '行政诉讼—未经复议直接起诉' }, '第五十条第一款第三项'],
  ])('%s', (address, expected, article) => {
    expect(row(address)).toMatchObject({ ...expected, basis: `${REGULATIONS}${article}` });
  });

  it.each(['carriedIn', 'rejected.reissue', 'otherHandling.other', 'otherHandling.all', 'outcomeTotal'])(
    'for %s no article is confirmed, so none is named',
    (of) => expect(row(`requests.${of}.total`)?.basis).toBe(''),
  );

  it('the row of unpaid fees rests on the rules on fees too', () => {
    expect(row('requests.otherHandling.feeUnpaid.total')?.basis).toBe(
      `${REGULATIONS}第四十二条；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）`,
    );
  });
});

describe('what corresponds to what in the other edition', () => {
  const ISSUED = 'proactive.regulations.newlyMade ≈ proactive.regulations.issued';
  const IN_FORCE = 'proactive.normativeDocuments.totalDisclosed ≈ proactive.normativeDocuments.inForce';
  const SUM =
    'requests.otherHandling.all.total = requests.otherHandling.noCorrection.total + requests.otherHandling.feeUnpaid.total + requests.otherHandling.other.total';
  it.each([
    ['requests.granted.total', 'same', 'requests.granted.total'],
    ['proactive.penalties.decisions', 'same', 'proactive.penalties.decisions'],
    ['disputes.reconsideration.upheld', 'same', 'disputes.reconsideration.upheld'],
    ['requests.otherHandling.all.total', 'sum', SUM],
    ['requests.otherHandling.feeUnpaid.total', 'sum', SUM],
    ['requests.otherHandling.other.total', 'sum', SUM],
    ['proactive.regulations.issued', 'approximate', ISSUED],
    ['proactive.regulations.newlyMade', 'approximate', ISSUED],
    ['proactive.normativeDocuments.inForce', 'approximate', IN_FORCE],
    ['proactive.normativeDocuments.totalDisclosed', 'approximate', IN_FORCE],
    ['proactive.regulations.repealed', 'none', ''],
    ['proactive.regulations.newlyDisclosed', 'none', ''],
    ['proactive.fees.amount', 'none', ''],
    ['proactive.fees.priorItems', 'none', ''],
    ['proactive.licensing.itemsChange', 'none', ''],
    ['proactive.otherServices.decisions', 'none', ''],
    ['proactive.procurement.projects', 'none', ''],
  ])('%s: %s', (address, relation, crosswalk) => {
    expect(row(address)).toMatchObject({ relation, crosswalk });
  });

  it('every address in an equation is one of the book', () => {
    const known = new Set(rows.map(({ address }) => address));
    const named = rows.flatMap(({ crosswalk = '' }) => crosswalk.split(/ [=≈+] /).filter(Boolean));
    expect(named.length).toBeGreaterThan(172);
    expect(named.filter((address) => !known.has(address))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { farFromPeers, type PeerUnit } from '../../../src/batch/alike/peers';
import { peersWords } from '../../../src/batch/alike/peersWords';
import { checkedPage } from '../result/kept/checkedPage';

const LICENSES = 'proactive.licensing.decisions';
const RECEIVED = 'requests.newReceived.total';

const { report: base } = checkedPage();

function unit(organ: string, cells: Readonly<Record<string, string>>, year = 2023): PeerUnit {
  if (!base) throw new Error('the page holds no report');
  const { report } = checkedPage(cells, { year, edit: (html) => html.replaceAll('青溪县水务局', organ) });
  if (report?.organ !== organ) throw new Error(`${organ} was read as ${report?.organ}`);
  return { id: organ, name: organ, report };
}

/** Six bureaus of one function in six counties, with a number each at one address. */
const bureaus = (address: string, values: readonly string[]): PeerUnit[] =>
  values.map((value, at) => unit(`${'甲乙丙丁戊己庚'[at]}山县水务局`, { [address]: value }));
const far = (units: readonly PeerUnit[]) =>
  farFromPeers(units).map(({ unit: id, address, kind, value, median }) => [id, address, kind, value, median]);

describe('a number far from its peers’', () => {
  it.each([
    ['none where their middle is over 100', ['0', '101', '120', '150', '90', '400'], ['zero', 0, 120]],
    ['ten times their middle', ['1200', '101', '120', '150', '90', '400'], ['tenfold', 1200, 120]],
    ['a middle between two of six', ['2000', '100', '200', '150', '90', '400', '160'], ['tenfold', 2000, 155]],
  ])('%s', (_, values, [kind, value, median]) => {
    expect(far(bureaus(LICENSES, values))).toEqual([['甲山县水务局', LICENSES, kind, value, median]]);
  });
  it.each([
    ['none where their middle is 100', ['0', '100', '100', '100', '90', '400']],
    ['nine times their middle', ['1079', '101', '120', '150', '90', '400']],
    ['small, however often it holds their middle', ['99', '1', '2', '3', '1', '2']],
    ['a blank, which is no zero', ['', '101', '120', '150', '90', '400']],
    ['anything where their middle is none', ['5000', '0', '0', '0', '0', '0']],
    ['one of five', ['0', '101', '120', '150', '400']],
    ['one whose peers leave blanks', ['0', '101', '120', '150', '', '']],
  ])('is not %s', (_, values) => expect(far(bureaus(LICENSES, values))).toEqual([]));

  it('is held beside organs of its function in its year', () => {
    const others = bureaus(LICENSES, ['101', '120', '150', '90', '400', '170']);
    expect(far([unit('庚山县档案局', { [LICENSES]: '0' }), ...others])).toEqual([]);
    expect(far([unit('庚山县水务局', { [LICENSES]: '0' }, 2022), ...others])).toEqual([]);
  });
  it('is held beside departments of all functions where its own has few, in what all of them count', () => {
    const names = ['水务局', '林业局', '教育局', '民政局', '财政局', '档案局'];
    const cells = (value: string) => ({ [RECEIVED]: value, [LICENSES]: value });
    const units = names.map((name, at) =>
      unit(`青溪县${name}`, cells(['0', '300', '200', '120', '140', '130'][at] ?? '')),
    );
    expect(far(units)).toEqual([['青溪县水务局', RECEIVED, 'zero', 0, 140]]);
  });
});

it('names the peers, and gives nobody a place', () => {
  const [number] = farFromPeers(bureaus(LICENSES, ['0', '101', '120', '150', '90', '400', '160']));
  const words = number ? peersWords(number).zh : '';
  expect(words).toBe(
    '表二“行政许可”行“本年处理决定数量”列为 0，同类单位（乙山县水务局、丙山县水务局、丁山县水务局、戊山县水务局、己山县水务局等 6 个）的中位数为 135，与同类相差较大，供核实',
  );
  expect(words).not.toMatch(/排名|名次|第.名|最[高低]/);
});

import { expect, it } from 'vitest';
import { comparedCells } from '../../../../src/result/beside/comparedCells';
import { checkedPage } from '../kept/checkedPage';

const LICENCES = 'proactive.licensing.decisions';

function comparedAt(now: string, former: string) {
  const [own, other] = [checkedPage({ [LICENCES]: now }).report, checkedPage({ [LICENCES]: former }).report];
  if (!own || !other) throw new Error('no report');
  const cell = comparedCells(own, other).find(({ address }) => address === LICENCES);
  return { isChanged: cell?.isChanged, difference: cell?.difference };
}

it.each([
  ['12', '15', true, -3],
  ['2.5', '2.3', true, 0.2],
  ['12', '12', false, 0],
  // The same number, written otherwise.
  ['１２', '12件', false, 0],
  // A blank is no zero: it differs from one, and no difference is taken.
  ['', '0', true, null],
  ['0', '', true, null],
  ['', '', false, null],
  ['/', '', true, null],
  ['见附件', '另附', true, null],
])('“%s” beside “%s”', (now, former, isChanged, difference) => {
  expect(comparedAt(now, former)).toEqual({ isChanged, difference });
});

it('knows cells that the form of the other year does not have', () => {
  const now = checkedPage().report;
  if (!now) throw new Error('no report');
  const { [LICENCES]: _, ...cells } = now.cells;
  const cell = comparedCells(now, { ...now, cells }).find(({ address }) => address === LICENCES);
  expect(cell).toMatchObject({ former: null, isChanged: true, difference: null });
  expect(comparedCells({ ...now, cells }, now).find(({ address }) => address === LICENCES)?.now).toBeNull();
});

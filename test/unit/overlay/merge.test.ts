import { expect, test } from 'vitest';
import { merge, type Spot } from '../../../src/overlay/badges/merge';

const at = (x: number, y = 0): Spot => ({ x, y });

test.each<[string, (Spot | null)[], number | null, number[][]]>([
  ['badges apart stay apart', [at(0), at(40), at(0, 40)], null, [[0], [1], [2]]],
  ['touching is not covering', [at(0), at(20)], null, [[0], [1]]],
  ['three in one place are one, led by the first', [at(0), at(5), at(0, 19)], null, [[0, 1, 2]]],
  ['what was gone to leads', [at(0), at(5), at(60)], 1, [[1, 0], [2]]],
  ['what cannot be seen is in no group', [null, at(0), null], 0, [[1]]],
  ['one that covers only a covered one stays itself', [at(0), at(15), at(30)], null, [[0, 1], [2]]],
])('%s', (_, spots, front, groups) => expect(merge(spots, front)).toEqual(groups));

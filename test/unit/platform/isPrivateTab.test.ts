import { expect, test, vi } from 'vitest';
import { isPrivateTab } from '../../../src/platform/tab/isPrivateTab';

const extension = vi.hoisted(() => ({ inIncognitoContext: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    extension,
    tabs: {
      // Two tabs: 1 of a window as every other, 2 of a private one.
      get: (id: number) =>
        id > 2 ? Promise.reject(new Error('no such tab')) : Promise.resolve({ incognito: id === 2 }),
    },
  },
}));

test.each([
  [1, false],
  [2, true],
  // What cannot be asked keeps nothing.
  [3, true],
  [null, false],
])('tab %o', async (tab, isPrivate) => expect(await isPrivateTab(tab)).toBe(isPrivate));

test('an extension that runs apart in private windows is told by its context', async () => {
  extension.inIncognitoContext = true;
  expect(await isPrivateTab(1)).toBe(true);
  extension.inIncognitoContext = false;
});

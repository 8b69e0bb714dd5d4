import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';

/** So many at once, of each kind in turn; `npm test` opens fewer than a busy morning does. */
const TABS = Number(process.env.TABS ?? 24);
const WAIT = { timeout: 50_000 + TABS * 2_000 };
const kinds = [
  { page: reportPage(), badge: '✓' },
  { page: reportPage(SLIPS), badge: '2' },
  { page: '<!DOCTYPE html><meta charset="utf-8"><title>通知</title><p>关于停水的通知</p>', badge: '' },
  { page: reportPage(SLIPS), badge: '2' },
  { page: reportPage(), badge: '✓' },
];
const tabs = Array.from({ length: TABS }, (_, index) => {
  const { page, badge } = kinds[index % kinds.length] ?? { page: '', badge: '' };
  return { path: `/tab/${index}.html`, page, badge };
});

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension(Object.fromEntries(tabs.map(({ path, page }) => [path, page])));
});
afterAll(() => opened.close());

test(
  'tabs opened at once all end with a true badge',
  async () => {
    const pages = await Promise.all(tabs.map(async (tab) => ({ ...tab, at: await opened.visit(tab.path) })));
    for (const { at, badge, path } of pages)
      await expect
        .poll(async () => ({ path, text: (await opened.badge(at)).text }), WAIT)
        .toEqual({ path, text: badge });
    // None has changed its mind while the others were waited for.
    const ends = await Promise.all(pages.map(async ({ at }) => (await opened.badge(at)).text));
    expect(ends).toEqual(tabs.map(({ badge }) => badge));
  },
  WAIT.timeout * 2,
);

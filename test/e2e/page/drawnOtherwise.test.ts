import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { DRAWN_AS_PRINTED, DRAWN_OTHERWISE } from './drawnPages';

const WAIT = { timeout: 15_000 };
let opened: Opened;
beforeAll(async () => {
  const printed = Object.entries(DRAWN_AS_PRINTED).map(([name, html]) => [`is-${name}`, html] as const);
  const all = [...Object.entries(DRAWN_OTHERWISE), ...printed];
  opened = await openExtension(Object.fromEntries(all.map(([name, html]) => [`/${name}.html`, html])));
});
afterAll(() => opened.close());

async function cellOf(path: string): Promise<string> {
  const tab = await opened.show(path);
  await expect.poll(async () => (await opened.badge(tab)).text, WAIT).not.toBe('');
  const { result } = (await opened.ask(tab, 'read')) ?? {};
  const { state, raw } = result?.report?.cells['requests.newReceived.naturalPerson'] ?? {};
  return `${result?.verdict} ${state} ${raw}`;
}

test.each(Object.keys(DRAWN_OTHERWISE))('a figure that is drawn otherwise is not read: %s', async (name) => {
  expect(await cellOf(`/${name}.html`)).toMatch(/^incomplete (?:missing|blank) $/);
});

test.each(Object.keys(DRAWN_AS_PRINTED))('a figure that stands as it is printed is read: %s', async (name) => {
  expect(await cellOf(`/is-${name}.html`)).toMatch(/^pass number 12/);
});

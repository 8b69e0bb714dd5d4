import { beforeEach, expect, test, vi } from 'vitest';
import { answerFiles } from '../../../src/platform/attachment/answerFiles';
import { answerPages } from '../../../src/platform/batch/answerPages';
import { answerPointer } from '../../../src/platform/messages/answerPointer';

type Hear = (given: unknown) => void;
const heard = vi.hoisted((): { connect: ((port: object) => void)[]; fetched: string[]; policy: object } => ({
  connect: [],
  fetched: [],
  policy: {},
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      onConnect: { addListener: (listener: (port: object) => void) => heard.connect.push(listener) },
    },
    storage: { managed: { get: async () => heard.policy } },
  },
}));
vi.mock('../../../src/platform/attachment/fetchFile', () => ({
  fetchFile: async (url: string) => heard.fetched.push(url),
}));
vi.mock('../../../src/platform/batch/fetchPage', () => ({
  fetchPage: async ({ url }: { url: string }) => heard.fetched.push(url),
}));

const EXTENSION = 'chrome-extension://ours';
vi.stubGlobal('location', { href: `${EXTENSION}/background.js` });
answerFiles();
answerPages();
vi.unstubAllGlobals();
const acted: unknown[] = [];
answerPointer(() => ({ answer: (request) => void acted.push(request), end: () => undefined }));

beforeEach(() => {
  heard.fetched.length = 0;
  acted.length = 0;
  heard.policy = {};
});

/** Who connects says something: what was fetched, and what the pointer did. */
async function said(
  name: string,
  sender: object | undefined,
  message: unknown,
): Promise<{ fetched: string[]; acted: unknown[] }> {
  const ears: Hear[] = [];
  const port = {
    name,
    sender,
    onMessage: { addListener: (hear: Hear) => void ears.push(hear) },
    onDisconnect: { addListener: () => undefined },
    postMessage: () => undefined,
    disconnect: () => undefined,
  };
  for (const connect of heard.connect) connect(port);
  for (const hear of ears) hear(message);
  await new Promise((resolve) => setImmediate(resolve));
  return { fetched: [...heard.fetched], acted: [...acted] };
}

const URL_ASKED = 'http://www.example.gov.cn/a.docx';
const DRAFT = { id: 'ours', url: `${EXTENSION}/draft.html?attachment=x` };
const BATCH = { id: 'ours', url: `${EXTENSION}/batch.html` };
const TAB = { id: 'ours', url: 'http://www.example.gov.cn/', tab: { id: 7 } };
const PAGE = { url: URL_ASKED, known: null };

test('the pages that may ask are answered', async () => {
  expect(await said('attachment', DRAFT, { url: URL_ASKED })).toMatchObject({ fetched: [URL_ASKED] });
  heard.fetched.length = 0;
  expect(await said('batch-page', BATCH, PAGE)).toMatchObject({ fetched: [URL_ASKED] });
  expect(await said('pointer', TAB, { type: 'selection' })).toMatchObject({ acted: [{ type: 'selection' }] });
});

test.each<[string, string, object | undefined, unknown]>([
  ['a script in a page', 'attachment', TAB, { url: URL_ASKED }],
  ['a script in a page', 'batch-page', TAB, PAGE],
  ['another page of ours', 'attachment', BATCH, { url: URL_ASKED }],
  ['another page of ours', 'batch-page', DRAFT, PAGE],
  ['another extension', 'attachment', { ...DRAFT, id: 'theirs' }, { url: URL_ASKED }],
  ['another extension', 'batch-page', { ...BATCH, id: 'theirs' }, PAGE],
  ['another extension', 'pointer', { ...TAB, id: 'theirs' }, { type: 'selection' }],
  ['nobody', 'attachment', undefined, { url: URL_ASKED }],
  ['nobody', 'pointer', undefined, { type: 'selection' }],
  ['a page that names itself so', 'attachment', { id: 'ours', url: 'http://a.gov.cn/draft.html' }, { url: URL_ASKED }],
  ['a line of another name', 'constructor', DRAFT, { url: URL_ASKED }],
])('%s is heard on no line (%s)', async (_, name, sender, message) => {
  expect(await said(name, sender, message)).toEqual({ fetched: [], acted: [] });
});

test.each<[string, object, unknown]>([
  ['attachment', DRAFT, null],
  ['attachment', DRAFT, URL_ASKED],
  ['attachment', DRAFT, { url: [URL_ASKED] }],
  ['batch-page', BATCH, { url: URL_ASKED }],
  ['batch-page', BATCH, { url: URL_ASKED, known: 'x' }],
  ['pointer', TAB, { type: 'light', places: 'requests', go: true }],
  ['pointer', TAB, { type: 'light', places: Array.from({ length: 2001 }, () => 'a'), go: true }],
  ['pointer', TAB, { type: '__proto__' }],
])('on the line %s what is none of its messages is not acted on', async (name, sender, message) => {
  expect(await said(name, sender, message)).toEqual({ fetched: [], acted: [] });
});

test('where an administrator has switched the batch off, nothing is fetched for a page that was open before', async () => {
  heard.policy = { batch: false };
  expect(await said('batch-page', BATCH, PAGE)).toMatchObject({ fetched: [] });
});

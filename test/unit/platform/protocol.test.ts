import { expect, test, vi } from 'vitest';
import { answerInWorker, type Handlers } from '../../../src/platform/messages/answerInWorker';
import { isPageRequest } from '../../../src/platform/messages/isPageRequest';
import { pageRequestSchema, type WorkerMessage } from '../../../src/platform/messages/protocol';

type Listener = (message: unknown, sender: object, respond: (answer?: unknown) => void) => true | undefined;
const heard = vi.hoisted((): { listener?: Listener } => ({}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      onMessage: {
        addListener: (listener: Listener) => {
          heard.listener = listener;
        },
      },
    },
  },
}));

const cover = { width: 380, height: 600 };

const ASKED: readonly [{ readonly type: string; readonly [field: string]: unknown }][] = [
  [{ type: 'read' }],
  [{ type: 'recheck' }],
  [{ type: 'showMarks' }],
  [{ type: 'hideMarks' }],
  [{ type: 'toggleMarks' }],
  [{ type: 'settingsChanged' }],
  [{ type: 'next' }],
  [{ type: 'previous' }],
  [{ type: 'next', cover }],
  [{ type: 'previous', cover }],
  [{ type: 'go', item: 'requests/row-total@granted' }],
  [{ type: 'go', item: 'requests/row-total@granted', cover }],
  [{ type: 'foreignFrame', url: 'http://a.gov.cn/报告.html' }],
];

test.each(ASKED)('%j is asked of a page', (message) => {
  expect(isPageRequest(message)).toBe(true);
  expect(pageRequestSchema.safeParse(message)).toEqual({ success: true, data: message });
});

/** A message or a part of one with every field, those within others too, in turn missing, and of each wrong kind. */
function mutants(message: Record<string, unknown>): Record<string, unknown>[] {
  return Object.entries(message).flatMap(([field, value]) => {
    const { [field]: _, ...without } = message;
    const others = [null, 7, Number.NaN, Number.POSITIVE_INFINITY, '7', true, [null], [value], {}].map((other) => ({
      ...message,
      [field]: other,
    }));
    const within = typeof value === 'object' && value !== null ? mutants({ ...value }) : [];
    return [without, ...others, ...within.map((part) => ({ ...message, [field]: part }))];
  });
}

/** A message of each type with every field that the schema has for it. */
const SHAPES = pageRequestSchema._zod.def.options.flatMap(({ _zod: { def, propValues } }) =>
  [...(propValues.type ?? [])].map((type) => ({ type: String(type), fields: Object.keys(def.shape) })),
);

test.each(SHAPES)('the check without a schema takes of $type what the schema takes', ({ type, fields }) => {
  const [whole] = ASKED.map(([message]) => message).filter(
    (each) => each.type === type && fields.every((field) => field in each),
  );
  if (!whole) throw new Error(`a message of the type ${type} with ${fields} is missing from the list above`);
  const tried = [...mutants(whole), { ...whole, other: 1 }];
  expect(tried.length).toBeGreaterThan(fields.length * 10);
  const takenBySchema = tried.filter((message) => pageRequestSchema.safeParse(message).success);
  expect(tried.filter((message) => isPageRequest(message))).toEqual(takenBySchema);
});

test.each([
  [null],
  [undefined],
  [7],
  ['read'],
  [['read']],
  [{}],
  [{ type: '' }],
  [{ type: 'Read' }],
  [{ type: 'readme' }],
  [{ type: ['read'] }],
  [{ type: 'constructor' }],
  [{ type: 'go' }],
  [{ type: 'go', item: 7 }],
  [{ type: 'go', item: null }],
  [{ type: 'foreignFrame' }],
  [{ type: 'foreignFrame', url: ['http://a.gov.cn/'] }],
  [{ type: 'next', cover: null }],
  [{ type: 'next', cover: 380 }],
  [{ type: 'next', cover: {} }],
  [{ type: 'next', cover: { width: 380 } }],
  [{ type: 'next', cover: { width: '380', height: '600' } }],
  [{ type: 'go', item: 'a', cover: { width: Number.NaN, height: 600 } }],
  [{ type: 'judge' }],
])('%j is not', (message) => {
  expect(isPageRequest(message)).toBe(false);
  expect(pageRequestSchema.safeParse(message).success).toBe(false);
});

/** What the worker makes of a message: the types it acted on, and what it answered. */
async function sent(message: unknown, sender: object): Promise<{ acted: string[]; answers: unknown[] }> {
  const acted: string[] = [];
  const act = async ({ type }: WorkerMessage) => void acted.push(type);
  const handlers: Handlers = {
    found: act,
    badge: act,
    style: act,
    judge: async (asked) => {
      await act(asked);
      return null;
    },
    settings: async (asked) => {
      await act(asked);
      return { rules: { 'cells/unit': 'off' } };
    },
  };
  answerInWorker(handlers);
  const answers: unknown[] = [];
  const isKept = heard.listener?.(message, sender, (answer) => void answers.push(answer));
  await new Promise((resolve) => setImmediate(resolve));
  // A channel that nobody keeps open carries no answer, and one that is kept is answered.
  expect(answers).toHaveLength(isKept ? 1 : 0);
  return { acted, answers };
}

const tab = { id: 7 };
const top = { id: 'ours', tab, frameId: 0, url: 'http://www.example.gov.cn/', documentLifecycle: 'active' };
const badge = { text: '3', tone: 'error', title: '勾稽' };
const FOUND = { type: 'found', isSameOrigin: true };
const BADGE = { type: 'badge', badge };
const STYLE = { type: 'style', shown: true };
const SETTINGS = { type: 'settings' };

test.each([
  ['found', FOUND, top],
  ['found', FOUND, { ...top, frameId: 3 }],
  ['badge', BADGE, top],
  ['style', STYLE, top],
  // Before Chromium 106 nothing is said of a document's life.
  ['badge', BADGE, { id: 'ours', tab, frameId: 0 }],
])('%s is acted on and not answered: %#', async (type, message, sender) => {
  expect(await sent(message, sender)).toEqual({ acted: [type], answers: [] });
});

test.each([
  ['a page shown', top],
  ['a page made ready in advance', { ...top, frameId: 5, documentLifecycle: 'prerender' }],
])('the settings are given to %s', async (_, sender) => {
  const settings = { rules: { 'cells/unit': 'off' } };
  expect(await sent(SETTINGS, sender)).toEqual({ acted: ['settings'], answers: [settings] });
});

test.each([
  ['another extension', FOUND, { ...top, id: 'theirs' }],
  ['a page of the extension that is in no tab', SETTINGS, { id: 'ours', url: 'chrome-extension://ours/popup.html' }],
  ['a frame that speaks for its page', BADGE, { ...top, frameId: 3 }],
  ['a frame that wants a style', STYLE, { ...top, frameId: 3 }],
  ['a page that is kept for Back', BADGE, { ...top, documentLifecycle: 'cached' }],
  ['a page made ready in advance', FOUND, { ...top, documentLifecycle: 'prerender' }],
  ['words of old', 'settings', top],
  ['a type that is none', { type: 'go', item: 'a' }, top],
  ['a badge without a tone', { type: 'badge', badge: { ...badge, tone: 'green' } }, top],
  ['a style that is neither', { type: 'style', shown: 'yes' }, top],
  ['a frame of nobody’s', { type: 'found' }, top],
  ['no report', { type: 'judge', report: null }, top],
  ['nothing', null, top],
])('%s is not heard', async (_, message, sender) => {
  expect(await sent(message, sender)).toEqual({ acted: [], answers: [] });
});

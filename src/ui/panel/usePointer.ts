import { createContext } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PointerNews, PointerRequest } from '../../platform/messages/pointerMessages';
import { placeOnPage } from '../../result/kept/correction';
import type { Result } from '../../result/resultSchema';
import type { PanelHost } from './panelHost';

type Quote = Extract<PointerRequest, { type: 'lightWords' }>['quote'];
type Selection = Extract<PointerNews, { type: 'selection' }>;
type Kept = Extract<PointerNews, { type: 'kept' }>;

/** How the panel and the page in front light each other's places. */
export interface Pointer {
  /** Whether there is a page to be asked for. */
  readonly isThere: boolean;
  /** The place that the mouse is over on the page. */
  readonly over: string | null;
  /** Lights these places of the page, and no others. */
  light(places: readonly string[]): void;
  /** Brings a place of the page into view, and lights it. */
  go(place: string): void;
  goWords(quote: Quote): void;
  underline(compared: readonly Quote[], others: readonly Quote[]): void;
  /** What is selected on the page; null where it cannot be asked. */
  selection(): Promise<Selection | null>;
  /** All that the table prints in which a person clicked last on the page; null where it is none, or cannot be asked. */
  selectedTable(): Promise<string | null>;
  /** The report's part of the page as it stands; null where it cannot be had. */
  keep(): Promise<Kept | null>;
}

const nothing = (): void => undefined;
/** A panel without a page. */
export const NO_POINTER: Pointer = {
  isThere: false,
  over: null,
  light: nothing,
  go: nothing,
  goWords: nothing,
  underline: nothing,
  selection: async () => null,
  selectedTable: async () => null,
  keep: async () => null,
};

export const PointerContext = createContext<Pointer>(NO_POINTER);

const PATIENCE_MS = 4_000;
/** A long report with pictures takes its time. */
const KEEP_MS = 20_000;

/** Every place that can be pointed at: cells that are there, sections, paragraphs. */
function placesOf(result: Result): string[] {
  const { report } = result;
  if (!report) return [];
  // What was read from a table that was pointed at has no place on the page that could be watched.
  const isThere = (address: string) => placeOnPage(result, address) === address;
  const cells = Object.entries(report.cells).flatMap(([address, { state }]) =>
    state !== 'missing' && isThere(address) ? [address] : [],
  );
  const prose = report.sections.flatMap(({ id, paragraphs }) => [
    `sections.${id}`,
    ...paragraphs.map((_, index) => `sections.${id}.paragraphs.${index + 1}`),
  ]);
  return [...cells, ...prose].slice(0, 2000);
}

function ofType<T extends PointerNews['type']>(
  type: T,
  news: PointerNews | null,
): Extract<PointerNews, { type: T }> | null {
  return news?.type === type ? (news as Extract<PointerNews, { type: T }>) : null;
}

/** What the page answers to a question; null where it takes too long. */
function answerTo(
  asked: { current: ((news: PointerNews) => void) | null },
  ask: () => void,
  limitMs: number,
): Promise<PointerNews | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), limitMs);
    asked.current = (news) => {
      clearTimeout(timer);
      resolve(news);
    };
    ask();
  });
}

type Lights = Pick<Pointer, 'light' | 'go' | 'goWords' | 'underline'>;

/** What is shown on the page; a place that leads nowhere there is shown by its section. */
function lights(send: (request: PointerRequest) => void, result: Result | null): Lights {
  const onPage = (place: string): string => (result ? placeOnPage(result, place) : place);
  return {
    light: (places) => send({ type: 'light', places: places.map(onPage), go: false }),
    go: (place) => send({ type: 'light', places: [onPage(place)], go: true }),
    goWords: (quote) => send({ type: 'lightWords', quote }),
    underline: (compared, others) => send({ type: 'underline', compared: [...compared], others: [...others] }),
  };
}

/** A line to the page whose result is shown, for as long as it is. */
export function usePointer(host: PanelHost, result: Result | null): Pointer {
  const [over, setOver] = useState<string | null>(null);
  const send = useRef<(request: PointerRequest) => void>(nothing);
  const asked = useRef<((news: PointerNews) => void) | null>(null);
  const asking = (request: PointerRequest, limitMs: number) => answerTo(asked, () => send.current(request), limitMs);
  const hasReport = result?.report != null;

  useEffect(() => {
    setOver(null);
    if (!result || !hasReport) return undefined;
    let close = nothing;
    let isShown = true;
    // What is asked before the line is open is sent when it is.
    const waiting: PointerRequest[] = [];
    send.current = (request) => void waiting.push(request);
    void host
      .point((news) => {
        if (news.type === 'over') setOver(news.place);
        else asked.current?.(news);
      })
      .then((line) => {
        if (!line) return;
        close = line.close;
        if (!isShown) return close();
        send.current = line.send;
        for (const request of [{ type: 'watch', places: placesOf(result) } as const, ...waiting]) line.send(request);
      });
    return () => {
      isShown = false;
      send.current = nothing;
      close();
    };
  }, [result?.checkedAt, result?.source.url, hasReport]);

  return useMemo(
    () => ({
      isThere: true,
      over,
      ...lights((request) => send.current(request), result),
      selection: async () => ofType('selection', await asking({ type: 'selection' }, PATIENCE_MS)),
      selectedTable: async () =>
        ofType('selectedTable', await asking({ type: 'selectedTable' }, PATIENCE_MS))?.print ?? null,
      keep: async () => ofType('kept', await asking({ type: 'keep' }, KEEP_MS)),
    }),
    [over, result?.checkedAt],
  );
}

/** What lights places of the page while the mouse or the focus is on an element of the panel. */
export const lighting = (pointer: Pointer, places: readonly string[]) => ({
  onMouseEnter: () => pointer.light(places),
  onMouseLeave: () => pointer.light([]),
  onFocus: () => pointer.light(places),
  onBlur: () => pointer.light([]),
});

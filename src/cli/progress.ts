import type { Writable } from 'node:stream';
import type { Bilingual } from '../finding/rule';
import { inLanguage, type Language } from '../words/language';

/** One line on a terminal that says how far the work is. */
export interface Progress {
  /** Another page is done; `isRead` where a report was found on it and read. */
  readonly step: (isRead: boolean) => void;
  /** Takes the line away, for others to write. */
  readonly clear: () => void;
}

const SILENT: Progress = { step: () => undefined, clear: () => undefined };
/** A command that is done sooner needs no line. */
const QUIET_MS = 1000;
const REDRAW_MS = 200;
const CLEAR = '\r\u001b[K';

interface Standing {
  readonly done: number;
  readonly unread: number;
  readonly total: number | null;
  readonly elapsedMs: number;
}

function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** How far the work is: done of all, pages a second, time left where the number of all is known, and what was not read. */
export function progressWords({ done, unread, total, elapsedMs }: Standing): Bilingual {
  const rate = (done * 1000) / Math.max(elapsedMs, 1);
  const left = total === null || rate === 0 ? null : timeLeft((total - done) / rate);
  const count = total === null ? `${done}` : `${done}/${total}`;
  return {
    zh: `${count} · 每秒 ${rate.toFixed(1)} 页${left === null ? '' : ` · 还需 ${left}`} · 未读 ${unread}`,
    en: `${count} · ${rate.toFixed(1)} pages/s${left === null ? '' : ` · ${left} left`} · not read ${unread}`,
  };
}

/** Draws on a terminal only; in a pipe it says nothing. */
export function createProgress(
  stream: Writable & { readonly isTTY?: boolean },
  total: number | null,
  language: Language,
  now = (): number => performance.now(),
): Progress {
  if (stream.isTTY !== true) return SILENT;
  const started = now();
  let [done, unread, drawnAt, isDrawn] = [0, 0, -REDRAW_MS, false];
  return {
    step(isRead) {
      done += 1;
      if (!isRead) unread += 1;
      const elapsedMs = now() - started;
      if (elapsedMs < QUIET_MS || elapsedMs - drawnAt < REDRAW_MS) return;
      stream.write(CLEAR + inLanguage(progressWords({ done, unread, total, elapsedMs }), language));
      [drawnAt, isDrawn] = [elapsedMs, true];
    },
    clear() {
      if (isDrawn) stream.write(CLEAR);
      isDrawn = false;
    },
  };
}

import type { Result } from '../resultSchema';
import { bareAddress } from './bareAddress';

/** Earlier results by the keys that a report is found by. */
export type Earlier = ReadonlyMap<string, readonly Result[]>;

const keyOf = {
  id: ({ source: { id } }: Result) => (id === null ? null : `id ${id}`),
  url: ({ source: { url } }: Result) => (url === null ? null : `url ${bareAddress(url)}`),
  organ: ({ report }: Result) => (report?.organ ? `organ ${report.organ} ${report.year}` : null),
  file: ({ source: { file } }: Result) => (file === null ? null : `file ${file}`),
} as const;

/** Files earlier results, so that none is looked through for each report anew; what could not be read is nobody's. */
export function filed(earlier: readonly Result[]): Earlier {
  const all = new Map<string, Result[]>();
  for (const then of earlier.filter(({ error }) => error === null)) {
    for (const of of Object.values(keyOf)) {
      const key = of(then);
      const known = key === null ? undefined : all.get(key);
      if (known) known.push(then);
      else if (key !== null) all.set(key, [then]);
    }
  }
  return all;
}

const isOfOtherYear = (now: Result, then: Result): boolean =>
  now.report?.year != null && then.report?.year != null && now.report.year !== then.report.year;

/** The earlier check of the same report: by id or address, else by organ and year, else by file; never of another year. */
export function formerOf(now: Result, earlier: Earlier): Result | undefined {
  const first = (of: keyof typeof keyOf, is: (then: Result) => boolean = () => true): Result | undefined =>
    earlier.get(keyOf[of](now) ?? '')?.find((then) => !isOfOtherYear(now, then) && is(then));
  return (
    first('id') ??
    // Where both have an id, it alone tells them apart.
    first('url', (then) => now.source.id === null || then.source.id === null) ??
    first('organ') ??
    first('file', (then) => !(now.report?.organ && then.report?.organ))
  );
}

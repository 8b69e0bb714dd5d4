import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Bilingual } from '../finding/rule';
import { LANGUAGES, type Language } from '../words/language';

export const FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  readonly format: Format;
  readonly language: Language;
  /** What is printed in place of a check. */
  readonly print: Print | null;
  readonly settings: string | null;
  readonly before: string | null;
  /** Reports of the year before, as results or as pages: files and folders. */
  readonly yearBefore: readonly string[];
  /** Pages checked at a time. */
  readonly jobs: number;
  readonly deadlineSeconds: number;
  /** The instant that results name as theirs; null: each its own. */
  readonly checkedAt: string | null;
  /** Files, folders, and `-` for standard input, as typed. */
  readonly inputs: readonly string[];
}

/** Why a command line cannot be followed. */
export interface Refusal {
  readonly refusal: Bilingual;
}

/** The options that print something and end; the first counts where both are given. */
const PRINTS = ['help', 'codebook'] as const;
export type Print = (typeof PRINTS)[number];

/** The options that take a value. */
const VALUED = {
  format: 'string',
  settings: 'string',
  before: 'string',
  'year-before': 'string',
  lang: 'string',
  jobs: 'string',
  deadline: 'string',
  'checked-at': 'string',
} as const;

const MOST_JOBS = 64;
/** An hour: no page takes longer. */
const MOST_SECONDS = 3600;
const SECONDS = 10;

interface Draft {
  /** All values given for an option; only some options take more than one. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly inputs: readonly string[];
  readonly print: Print | null;
}

function oneOf<T extends string>(
  option: string,
  known: readonly T[],
  given: string | undefined,
  otherwise: T,
): T | Refusal {
  if (given === undefined) return otherwise;
  const found = known.find((each) => each === given);
  if (found !== undefined) return found;
  return {
    refusal: {
      zh: `${option} 只接受 ${known.join('、')}，不接受“${given}”。`,
      en: `${option} takes ${known.join(', ')}, not “${given}”.`,
    },
  };
}

/** A number from just above 0, or from 1 where it must be whole, to `most`. */
function numberOf(
  option: string,
  given: string | undefined,
  otherwise: number,
  most: number,
  isWhole: boolean,
): number | Refusal {
  if (given === undefined) return otherwise;
  const form = isWhole ? /^\d{1,4}$/ : /^\d{1,4}(?:\.\d{1,3})?$/;
  const value = form.test(given) ? Number(given) : 0;
  if (value > 0 && value <= most) return value;
  return {
    refusal: {
      zh: `${option} 应为不超过 ${most} 的正${isWhole ? '整' : ''}数，不接受“${given}”。`,
      en: `${option} takes a ${isWhole ? 'whole ' : ''}number above 0, up to ${most}, not “${given}”.`,
    },
  };
}

/** An instant as results write it, so that the same pages give the same bytes whenever they are checked. */
function instantOf(given: string | undefined): string | null | Refusal {
  if (given === undefined) return null;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(given) ? Date.parse(given) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  return {
    refusal: {
      zh: `--checked-at 应为世界时的时刻，例如 2026-01-31T08:00:00Z，不接受“${given}”。`,
      en: `--checked-at takes an instant in UTC such as 2026-01-31T08:00:00Z, not “${given}”.`,
    },
  };
}

const strange = (option: string): Refusal => ({
  refusal: {
    zh: `没有“${option}”这个选项；用 --help 看可用的选项。`,
    en: `There is no option “${option}”; --help lists those there are.`,
  },
});

const valueless = (option: string): Refusal => ({
  refusal: { zh: `${option} 后面缺一个值。`, en: `${option} needs a value.` },
});

function tokensOf(words: readonly string[]) {
  const valued = Object.entries(VALUED).map(([name, type]) => [name, { type }] as const);
  return parseArgs({
    args: [...words],
    options: { ...Object.fromEntries(valued), help: { type: 'boolean', short: 'h' }, codebook: { type: 'boolean' } },
    strict: false,
    tokens: true,
  }).tokens;
}

/** The language that is asked for, wherever it stands: what is wrong before it is refused in it too. */
export function askedLanguage(words: readonly string[]): Language | undefined {
  const given = tokensOf(words).flatMap((token) =>
    token.kind === 'option' && token.name === 'lang' ? [token.value] : [],
  );
  return LANGUAGES.find((language) => language === given.at(-1));
}

function sort(words: readonly string[]): Draft | Refusal {
  const tokens = tokensOf(words);
  const given = tokens.filter((token) => token.kind === 'option');
  const values = new Map<string, string[]>();
  for (const { name, rawName, value } of given) {
    if (PRINTS.some((each) => each === name)) continue;
    if (!Object.hasOwn(VALUED, name)) return strange(rawName);
    if (!value) return valueless(rawName);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const inputs = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return { values, inputs, print: PRINTS.find((each) => given.some(({ name }) => name === each)) ?? null };
}

/** What the words after `npm run check --` ask for, or why that is refused. */
export function parseArguments(words: readonly string[], spoken: Language): Options | Refusal {
  const draft = sort(words);
  if ('refusal' in draft) return draft;
  const last = (name: keyof typeof VALUED) => draft.values.get(name)?.at(-1);
  const format = oneOf('--format', FORMATS, last('format'), 'text');
  if (typeof format !== 'string') return format;
  const language = oneOf('--lang', LANGUAGES, last('lang'), spoken);
  if (typeof language !== 'string') return language;
  const jobs = numberOf('--jobs', last('jobs'), availableParallelism(), MOST_JOBS, true);
  if (typeof jobs !== 'number') return jobs;
  const deadlineSeconds = numberOf('--deadline', last('deadline'), SECONDS, MOST_SECONDS, false);
  if (typeof deadlineSeconds !== 'number') return deadlineSeconds;
  const checkedAt = instantOf(last('checked-at'));
  if (checkedAt !== null && typeof checkedAt !== 'string') return checkedAt;
  if (draft.inputs.length === 0 && !draft.print) {
    return {
      refusal: {
        zh: '没有要核验的文件；用 --help 看用法。',
        en: 'No file to check was named; --help shows how.',
      },
    };
  }
  return {
    format,
    language,
    print: draft.print,
    settings: last('settings') ?? null,
    before: last('before') ?? null,
    yearBefore: draft.values.get('year-before') ?? [],
    jobs,
    deadlineSeconds,
    checkedAt,
    inputs: draft.inputs,
  };
}

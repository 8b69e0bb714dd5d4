import * as z from 'zod/mini';
import { RULE_ID, type Settings } from './settingsSchema';
import { hostOf } from './sites';

/** What an organisation's administrator has set for its machines; each part stands over what a person chooses. */
export interface Policy {
  /** When pages are checked. */
  readonly start?: 'automatic' | 'click';
  /** The only sites that are checked without being asked, with what stands below them. */
  readonly sites?: readonly string[];
  /** For how long checked reports are kept, where it is one of the spans that a person may choose too. */
  readonly retentionDays?: number;
  /** Whether the page for many reports may be used. */
  readonly batch?: boolean;
  /** Grades of rules, as in the settings. */
  readonly rules?: NonNullable<Settings['rules']>;
}

const MOST_SITES = 1_000;

const parts = {
  start: z.enum(['automatic', 'click']),
  sites: z.array(z.string()).check(z.maxLength(MOST_SITES)),
  retentionDays: z.int(),
  batch: z.boolean(),
  rules: z.record(z.string().check(z.regex(RULE_ID)), z.enum(['off', 'on', 'error', 'warning', 'info'])),
};

/** `*.example.gov.cn` means what `example.gov.cn` means: the site, and what stands below it. */
const siteOf = (given: string): readonly string[] => {
  const host = hostOf(given.replace(/^\*\./, ''));
  return host === null ? [] : [host];
};

function part<Name extends keyof typeof parts>(given: object, name: Name): Pick<Policy, Name> {
  const read = parts[name].safeParse(Reflect.get(given, name));
  return (read.success ? { [name]: read.data } : {}) as Pick<Policy, Name>;
}

/** What the browser says an administrator has set. A part that is none of ours sets nothing, and takes no other with it. */
export function readPolicy(given: unknown): Policy {
  if (typeof given !== 'object' || given === null) return {};
  const { sites } = part(given, 'sites');
  return {
    ...part(given, 'start'),
    ...(sites && { sites: sites.flatMap(siteOf) }),
    ...part(given, 'retentionDays'),
    ...part(given, 'batch'),
    ...part(given, 'rules'),
  };
}

import type { Document } from 'domhandler';
import type { View } from '../page/tree/view';
import { type Parsed, parse } from '../parse/parse';
import type { Provenance } from '../parse/provenance';
import type { Observed } from '../parse/region/recognise';
import type { Report } from '../report/report';
import type { CheckOptions } from './checkOptions';

/** A page as it was read, with the way back to it; nothing is judged yet. */
export interface ReadTree {
  /** null: no report was found. */
  readonly report: Report | null;
  /** What the page says of itself, beside what is known of it. */
  readonly source: CheckOptions['source'];
  readonly provenance: Provenance;
  readonly observed: Observed;
}

function sourceOf({ identity, others }: Parsed, source: CheckOptions['source']): CheckOptions['source'] {
  return {
    title: identity.title,
    publisher: identity.publisher,
    publishedAt: identity.published?.date ?? null,
    others: [...others],
    ...source,
  };
}

/** Reads one page. */
export function readTree(
  tree: Document,
  { source, view }: Pick<CheckOptions, 'source'> & { readonly view: View },
): ReadTree {
  const parsed = parse(tree, view);
  const { report, isReport, provenance, observed } = parsed;
  return { report: isReport ? report : null, source: sourceOf(parsed, source), provenance, observed };
}

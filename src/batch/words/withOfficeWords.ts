import { hashOf } from '../../finding/hashOf';
import { says } from '../../finding/saidBy';
import { nameOf } from '../../report/nameOf';
import { normalise } from '../../report/normalise';
import type { Finding, Item, Result } from '../../result/resultSchema';
import type { OfficeTerm, WordList } from './wordList';

/** Stands in place of a rule: the list is the office's own. */
export const OFFICE_WORDS = 'office/words';
const BASIS = { title: '本单位词表', clause: '' };
/** More on one page is a list that fits no report. */
const MOST = 200;

interface Term extends OfficeTerm {
  readonly key: string;
}

const keyed = (terms: readonly OfficeTerm[], kind: OfficeTerm['kind']): Term[] =>
  terms.filter((term) => term.kind === kind).map((term) => ({ ...term, key: normalise(term.term) }));

/** How often a term stands in a text, not counting where it is a part of a term that is accepted. */
function countIn(text: string, key: string, accepted: readonly Term[]): number {
  const around = accepted.filter((term) => term.key.includes(key));
  const rest = around.reduce((left, term) => left.replaceAll(term.key, '\n'), text);
  return rest.split(key).length - 1;
}

function findingOf({ term, key, advice }: Term, place: string, text: string, count: number): Finding {
  const name = nameOf(place);
  const times = count > 1 ? { zh: ` ${count} 处`, en: ` ${count} times` } : { zh: '', en: '' };
  return {
    id: `${OFFICE_WORDS}@${hashOf(`${key} ${place} ${normalise(text)}`)}`,
    rule: OFFICE_WORDS,
    severity: 'warning',
    message: {
      zh: `本单位词表：${name.zh}有“${term}”${times.zh}${advice ? `（${advice}）` : ''}`,
      en: `The office’s own list of words: ${name.en} has “${term}”${times.en}${advice ? ` (${advice})` : ''}`,
    },
    addresses: [place],
    section: place.split('.')[1] ?? null,
    expected: null,
    actual: null,
    difference: null,
    excerpt: term,
    equation: null,
    basis: BASIS,
    review: null,
  };
}

function flaggedIn({ report }: Result, flagged: readonly Term[], accepted: readonly Term[]): Finding[] {
  const paragraphs = (report?.sections ?? []).flatMap(({ id, paragraphs: texts }) =>
    texts.map((text, at) => ({ place: `sections.${id}.paragraphs.${at + 1}`, text, plain: normalise(text) })),
  );
  const found = paragraphs.flatMap(({ place, text, plain }) =>
    flagged.flatMap((term) => {
      const count = plain.includes(term.key) ? countIn(plain, term.key, accepted) : 0;
      return count > 0 ? [findingOf(term, place, text, count)] : [];
    }),
  );
  return found.slice(0, MOST);
}

/** What the tool takes for a slip of the pen and the office for a word is set aside, and says why; it does not vanish. */
function accepting(finding: Finding, accepted: readonly Term[]): Finding {
  if (finding.review !== null || !says(finding.rule, 'slip')) return finding;
  const text = normalise(finding.excerpt ?? '');
  const term = accepted.find(({ key }) => text.includes(key));
  if (!term) return finding;
  const note = `本单位词表接受“${term.term}”`;
  return { ...finding, review: { state: 'notListed', reason: null, note, by: null, at: null } };
}

const isInfo = ({ severity }: Item): boolean => severity === 'info';

/**
 * A result with what the office's own list of words flags and accepts. It is no rule of the tool's and says so; laid over
 * a result when it is shown, so that another list does not look like a page that was mended.
 */
export function withOfficeWords(result: Result, { terms }: Pick<WordList, 'terms'>): Result {
  if (terms.length === 0 || !result.report) return result;
  const accepted = keyed(terms, 'accept');
  const added = flaggedIn(result, keyed(terms, 'flag'), accepted);
  const findings = [...result.findings.map((finding) => accepting(finding, accepted)), ...added];
  if (added.length === 0) return { ...result, findings };
  const items = added.map(({ id, severity, message }) => ({ id, findings: [id], severity, title: message.zh }));
  const { summary, verdict } = result;
  return {
    ...result,
    verdict: verdict === 'pass' ? 'review' : verdict,
    findings,
    items: [...result.items.filter((item) => !isInfo(item)), ...items, ...result.items.filter(isInfo)],
    summary: { ...summary, warning: summary.warning + items.length },
  };
}

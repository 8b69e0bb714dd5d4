import { identified } from '../../src/check/prepare/identified';
import { proseOf } from '../../src/finding/prose/claims/claimsOf';
import type { Clause } from '../../src/finding/prose/clauses/clause';
import type { Token } from '../../src/finding/prose/words/token';
import type { Outcome } from '../../src/finding/rule';
import { fromHtml } from '../../src/page/saved/fromHtml';
import { markupView } from '../../src/page/saved/markupView';
import { parse } from '../../src/parse/parse';
import type { SectionId } from '../../src/report/addresses';
import { SECTION_LABELS } from '../../src/report/labels/sectionLabels';
import type { Report } from '../../src/report/report';
import { rules } from '../../src/rules/index';
import { renderReport } from '../render/renderReport';
import { silenceOf } from './silence';

/** A sentence with what stands around it; every cell that is not named prints 0. */
export interface Question {
  readonly text: string;
  readonly organ: string;
  readonly section: SectionId;
  readonly cells: ReadonlyMap<string, string>;
}

function reportOf({ text, organ, section, cells }: Question): Report {
  const page = renderReport({ organ, year: 2023, edition: '2021', printed: cells, markup: 'plain' });
  const heading = `<p><strong>${SECTION_LABELS[section].official}</strong></p>`;
  const tree = fromHtml(page.replace(heading, () => `${heading}<p>${text}</p>`));
  const { report } = parse(tree, markupView(tree));
  if (!report) throw new Error('The page made of the sentence was not read as a report.');
  const unknown = [...cells.keys()].filter((address) => !report.cells.has(address));
  if (unknown.length > 0) throw new Error(`No cell has this address: ${unknown.join(', ')}.`);
  // The worker tells what kind of organ a report's is before any rule runs.
  return identified(report);
}

/** 收到[receive] 12件[number] 奇怪[unknown]. */
const tokenText = (text: string, { kind, value, start, end }: Token): string =>
  `${text.slice(start, end)}[${value && kind !== 'unknown' && !text.slice(start, end).startsWith(value) ? `${kind}:${value}` : kind}]`;

function contextText({ setting, isSure, isAside }: Clause): string {
  const { year, scope, subject, groups, isAbout, isPart, compared, isOtherCases } = setting;
  const flags = Object.entries({ isSure, isAside, isAbout, isPart, isOtherCases }).flatMap(([name, is]) =>
    is ? [name] : [],
  );
  const beside = [...(groups.length > 0 ? [`groups ${groups.join(', ')}`] : []), `compared ${compared}`];
  return [`year ${year}`, `scope ${scope}`, `subject ${subject}`, ...beside, ...flags].join(' · ');
}

function clauseLines(clause: Clause): string[] {
  const { text } = clause.sentence.passage;
  const unknown = clause.tokens
    .filter(({ kind }) => kind === 'unknown')
    .map(({ start, end }) => text.slice(start, end));
  return [
    `clause   ${text.slice(clause.start, clause.end)}`,
    `  tokens   ${clause.tokens.map((token) => tokenText(text, token)).join(' ')}`,
    ...(unknown.length > 0 ? [`  unknown  ${unknown.join(' · ')}`] : []),
    `  context  ${contextText(clause)}`,
  ];
}

function outcomeLines(id: string, outcome: Outcome): string[] {
  const why = outcome.outcome === 'fail' ? outcome.message.zh : (outcome.reason ?? '');
  const tried = (outcome.tried ?? []).map((reading) => `  tried    ${reading}`);
  return [`${outcome.outcome.padEnd(8)} ${id} ${outcome.key} ${why}`.trimEnd(), ...tried];
}

/** ADDRESS=NUMBER, several parted by white space or commas: a comma before a digit stands within a number. */
export function cellsIn(words: readonly string[]): Map<string, string> | null {
  const cells = words.flatMap((word) => word.split(/\s+|,(?!\d)/)).filter(Boolean);
  const pairs = cells.map((cell) => cell.split('='));
  return pairs.every(({ length }) => length === 2)
    ? new Map(pairs.map(([address = '', number = '']) => [address, number]))
    : null;
}

const UNREAD = ': the sentences of this section are not held against the tables, or none was read in it';

/** How a sentence is read: its words, the context of each clause, what it claims, and what each rule on prose says. */
export function explain(question: Question): string {
  const report = reportOf(question);
  const { sentences, bySentence } = proseOf(report);
  // As printed: a passage's own text has its marks folded.
  const asked = question.text.replace(/\s/g, '');
  const own = sentences.filter(({ passage }) =>
    passage.lines.some(({ text }) => text.replace(/\s/g, '').includes(asked)),
  );
  const claims = own.flatMap((sentence) => bySentence.get(sentence) ?? []);
  const isClaimed = (clause: Clause) => claims.some((claim) => claim.clause === clause);
  const said = rules
    .filter(({ id }) => id.startsWith('narrative/') || id.startsWith('text/'))
    .flatMap(({ id, check }) =>
      [...check(report, { before: null, thresholds: {} })].map((outcome) => ({ id, outcome })),
    )
    .filter(
      ({ id, outcome: { outcome } }) => outcome !== 'absent' && (outcome !== 'pass' || id.startsWith('narrative/')),
    );
  return [
    ...own.flatMap(({ clauses }) =>
      clauses.flatMap((clause) => [
        ...clauseLines(clause),
        ...(isClaimed(clause) ? [] : [`  silent   ${silenceOf(clause)}`]),
      ]),
    ),
    ...claims.map(({ measure, value, labels, groups }) =>
      `claim    ${measure} ${value} ${[...labels, ...groups].join(', ')}`.trimEnd(),
    ),
    ...(claims.length === 0 ? [`claim    none${own.length === 0 ? UNREAD : ''}`] : []),
    ...said.flatMap(({ id, outcome }) => outcomeLines(id, outcome)),
  ].join('\n');
}

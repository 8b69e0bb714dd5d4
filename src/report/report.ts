import type { Address, Edition, RequestColumn, SectionId, TableId } from './addresses';
import type { CellState, OrganKind, OrganLevel, SectionStatus } from './schema';

/** How a number was written; everything but `plain` is remarked on, never repaired. */
export type CellForm = 'plain' | 'fullWidth' | 'thousands' | 'withUnit' | 'chinese' | 'signed' | 'noted' | 'spaced';

/** One printed value: its raw text is kept whatever became of it. */
export interface Cell {
  readonly state: CellState;
  readonly raw: string;
  readonly value: number | null;
  readonly form: CellForm | null;
}

/**
 * Where something stands in a report: an address of the contract, or, for what has no value,
 * a heading (`sections.problems`), a paragraph below it, counted from 1 (`sections.problems.paragraphs.2`) or above the
 * first heading (`preamble.1`), the organ and date at the end (`signature`), a table (`tables.requests`), a printed label
 * (`labels.requests.denied.internalAffairs`, `labels.requests.commercial`), a row the form does not know
 * (`requests.extras.1`, its values `requests.extras.1.total`), the dates above the report (`publishedAt`, `writtenAt`),
 * `title` or `page`.
 */
export type Place =
  | Address
  | `sections.${SectionId}`
  | `sections.${SectionId}.again`
  | `sections.${SectionId}.paragraphs.${number}`
  | `preamble.${number}`
  | 'signature'
  | `tables.${TableId}`
  | `labels.${TableId}.${string}`
  | `${TableId}.extras.${number}`
  | `requests.extras.${number}.${RequestColumn}`
  | 'title'
  | 'publishedAt'
  | 'writtenAt'
  | 'page';

/** A label that is not printed as the form prints it. */
export interface OddLabel {
  readonly place: Place;
  readonly official: string;
  readonly printed: string;
}

/** A row between the form's rows that the form does not have. */
export interface ExtraRow {
  readonly place: `${TableId}.extras.${number}`;
  readonly printed: string;
  /** True between （一） and （七） of table 3, where it takes part in the total. */
  readonly isOutcome: boolean;
  /** The form's own row without figures, such as （三）不予公开, which has figures here: a sum, and no further outcome. */
  readonly isGroup?: boolean | undefined;
  /** Every figure in it is 0. */
  readonly isNothing?: boolean | undefined;
}

/** A row that stands outside the group of rows it belongs to. */
export interface MisplacedRow {
  readonly place: Place;
  readonly official: string;
  /** The group's label as the form prints it. */
  readonly group: string;
}

/** Why a table's numbers are not here; `read` when they are. */
export type TableStatus = 'read' | 'empty' | 'unrecognised' | Unread | 'absent';

export interface Table {
  readonly id: TableId;
  readonly status: TableStatus;
  readonly edition: Edition;
  readonly oddLabels: readonly OddLabel[];
  readonly extraRows: readonly ExtraRow[];
  /** Labels of the form that stand nowhere in the table, as place and official wording. */
  readonly missingRows: readonly OddLabel[];
  readonly missingColumns: readonly OddLabel[];
  /** Rows of a group of table 3 whose label stands left of its fellows', outside the group's. */
  readonly misplacedRows: readonly MisplacedRow[];
  /** In how many tables of the page it is printed; 0 where it is not there. */
  readonly fragments: number;
  /** It is read, but not shown: by itself, or with the heading of its section. */
  readonly hidden: 'alone' | 'withSection' | null;
  /** What heads the columns with figures that the form does not have; nothing where nothing does. They are not read. */
  readonly extraColumns: readonly string[];
  /** Numbers under a header that is a sum of the next ones (法人或其他组织), left out of every sum. */
  readonly hasSubtotalColumn: boolean;
  /** Table 4 only: how many values its row prints where labels can't tell the columns apart, else null. */
  readonly looseValueCount: number | null;
  /** The rows of a table that does not match the form, a line each with its cells parted by tabs; empty of any other. */
  readonly unmatched: string;
}

/** What may hold what a page does not say in text. */
export type Unread = 'image' | 'attachment' | 'frame' | 'loading';

export interface Section {
  readonly id: SectionId;
  readonly status: SectionStatus;
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
  /** Which of them, counted from 0, are no running text but words in a table that is none of the form's, or could not be read. */
  readonly tabulated: readonly number[];
  /** What stands in the section and cannot be read. */
  readonly unreadable: Unread | null;
  /** Files linked or shown in the section, by name. */
  readonly files: readonly string[];
}

/** A section heading as printed, in page order, repeats included. */
export interface Heading {
  readonly section: SectionId;
  readonly printed: string;
  readonly place: `sections.${SectionId}` | `sections.${SectionId}.again`;
}

export type DateSource = 'meta' | 'field' | 'signature';

/** A date as the page prints it; `date` is null where it can't be read as one. */
export interface StatedDate {
  readonly source: DateSource | 'written';
  readonly raw: string;
  readonly date: string | null;
  readonly place: Place;
}

/** A name the page gives to who reports, and where. */
export interface StatedOrgan {
  readonly source: 'title' | 'preamble' | 'signature' | 'publisher';
  readonly name: string;
  readonly place: Place;
}

/** The time the report says that it counts; without `days` it says so in other words than two dates. */
export interface StatedPeriod {
  readonly place: Place;
  readonly sentence: string;
  readonly days: { readonly from: string; readonly to: string } | null;
}

/** What the page says of the report's title, time and author, source by source: they need not agree. */
export interface Stated {
  /** Lines and headings that name a report, that above the report first. */
  readonly titles: readonly string[];
  /** The short lines next to the title, where a portal may have put the year or the organ. */
  readonly besideTitle: readonly string[];
  readonly dates: readonly StatedDate[];
  readonly organs: readonly StatedOrgan[];
  readonly period: StatedPeriod | null;
  /** Meta tags by lower-case name; null for what has no head, such as a text. */
  readonly metas: ReadonlyMap<string, string> | null;
}

/** A report as read from one page. Everything that rules see; no node is in it. */
export interface Report {
  readonly title: string | null;
  readonly year: number | null;
  readonly organ: string | null;
  /** What may be the page's 索引号, of which `organCode` is the head. */
  readonly indexNumbers: readonly string[];
  readonly organCode: string | null;
  readonly organKind: OrganKind;
  readonly organLevel: OrganLevel;
  readonly published: { readonly date: string; readonly source: DateSource } | null;
  readonly signature: { readonly organ: string | null; readonly date: string | null };
  readonly stated: Stated;
  readonly preamble: readonly string[];
  readonly sections: Readonly<Record<SectionId, Section>>;
  readonly headings: readonly Heading[];
  readonly tables: Readonly<Record<TableId, Table>>;
  /** By address, and by `requests.extras.…` for the values of unknown rows. Every expected address is here. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Pictures stand in the report: a heading that is not in its text may be one of them. */
  readonly hasPictures: boolean;
  /** A table is printed again with other figures, which were not read. */
  readonly hasOtherFigures: boolean;
  /** The page says a report's title and not its text: what stands in its place. */
  readonly elsewhere: Unread | null;
  /** The files that such a page offers, by name. */
  readonly files: readonly string[];
  /** Not one of the six sections but the older free form with its annex of indicators. */
  readonly isFreeForm: boolean;
  /** Its headings or tables are printed in traditional characters, and were read as the simplified ones. */
  readonly isTraditional: boolean;
  /** Parts are not on this page, and it links or counts further pages of the same text: what they are called, and where. */
  readonly otherPages: { readonly text: string; readonly url: string | null } | null;
}

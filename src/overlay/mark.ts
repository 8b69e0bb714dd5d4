/** What one cell of the page is marked as; the words of the `data-gouji` attribute. */
export type Token = 'error' | 'warning' | 'info' | 'part' | 'total' | 'missing' | 'quoted' | 'selected';

export interface PaintedCell {
  readonly node: Element;
  readonly tokens: readonly Token[];
  /** The number it is printed with. */
  readonly number?: number | null;
}

/** One term of a sum in words: 自然人 12. */
export interface TermText {
  readonly label: string;
  readonly value: string;
}

/** A sum as it is drawn: what the parts give, what is printed, and by how much the two differ. */
export interface SumText {
  /** Which sum, where a card shows several. */
  readonly title: string | null;
  readonly left: readonly TermText[];
  readonly leftSum: string;
  readonly right: readonly TermText[];
  /** null where the right side is one printed value and needs no sum. */
  readonly rightSum: string | null;
  readonly difference: string;
}

/** Relations of one problem, a line each, where there are more than a card shows as sums. */
export interface RelationTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A line with its name before it: 依据, 怎么办. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

export interface TooltipText {
  /** 不符, 存疑 or 提示. */
  readonly verdict: string;
  /** Row and column in words: on a real page the headers are out of sight. */
  readonly place: string;
  /** Words of the trade in these two, explained on demand; empty where there are none. */
  readonly meaning: string;
  /** What heads the problem, above its sums: the cell to mend and the value it may have. */
  readonly lead: string | null;
  readonly sums: readonly SumText[];
  readonly table: RelationTable | null;
  readonly notes: readonly string[];
  readonly explanations: readonly LabelledText[];
  /** The same as plain text, for the clipboard. */
  readonly copy: string;
}

/** One problem as it stands on the page. The overlay knows nothing of it but this. */
export interface Mark {
  readonly id: string;
  /** The number on the badge; null for a 提示, which is drawn only while it is gone to. */
  readonly number: number | null;
  readonly severity: 'error' | 'warning' | 'info';
  readonly cells: readonly PaintedCell[];
  /** Words within a paragraph; its element is among the cells, for browsers that cannot paint words. */
  readonly words: readonly Range[];
  /** The node that carries the badge. */
  readonly anchor: Element;
  /** What should stand near the anchor, where something is missing: 应有：六、…. */
  readonly note: string | null;
  /** On which side of the anchor what is missing should stand. */
  readonly side: 'above' | 'below' | null;
  /** Row and column in words. */
  readonly name: string;
  readonly tooltip: TooltipText;
  /** The other place that a finding about two is about: the cell that the prose differs from. */
  readonly otherPlace: { readonly node: Element; readonly label: string } | null;
}

/** The overlay's own words, in the language of the browser. */
export interface OverlayWords {
  readonly language: string;
  /** How badges and card look, which comes with what is drawn. */
  readonly sheet: () => string;
  readonly next: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Below the list that is printed. */
  readonly disclaimer: string;
  /** Said on the card of a mark whose cells are on the page but can't be seen. */
  readonly hidden: string;
  /** What a screen reader says of a badge: number, verdict, row and column in words. */
  label(mark: Mark): string;
  /** Of several badges in one place: “另有 2 处”. */
  also(count: number): string;
  /** “第 2 / 3 处”. */
  position(number: number, count: number): string;
}

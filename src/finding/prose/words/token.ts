/** What a word does in a clause. */
export type Kind =
  | 'filler'
  | 'generic'
  | 'unknown'
  | 'foreign'
  | 'ordinal'
  | 'end'
  | 'stop'
  | 'join'
  | 'open'
  | 'close'
  | 'number'
  | 'percent'
  | 'year'
  | 'scope'
  | 'part'
  | 'respectively'
  | 'each'
  | 'compare'
  | 'none'
  | 'total'
  | 'all'
  | 'approx'
  | 'share'
  | 'about'
  | 'request'
  | 'receive'
  | 'handle'
  | 'answer'
  | 'carry'
  | 'outcome'
  | 'rest'
  | 'applicant'
  | 'channel'
  | 'dispute'
  | 'grievance'
  | 'arise'
  | 'result'
  | 'decided'
  | 'document'
  | 'issue'
  | 'publish'
  | 'repeal'
  | 'revise'
  | 'inForce'
  | 'power'
  | 'decide';

/** A printed number: what it says, and how exactly. */
export interface Figure {
  readonly value: number;
  /** Digits behind the point as printed. */
  readonly decimals: number;
  /** 件, 条 …; empty for a bare number. */
  readonly unit: string;
  /** 万 and 亿 multiply; `value` is what is printed before them. */
  readonly scale: number;
  /** 20余件, 近100件: not a number to hold anything against. */
  readonly isRounded: boolean;
  /** 来一件、办一件: may be a turn of phrase. */
  readonly isIdiom: boolean;
}

/** A word or number of a passage; offsets into the folded text. */
export interface Token {
  readonly kind: Kind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly figure?: Figure;
}

/** One printed label of the form. */
export interface Label {
  /** As the 2021 form (or, for what only it has, the form of 2019) prints it. */
  readonly official: string;
  /** Short wordings that real pages use and that mean the same: read silently. */
  readonly aliases?: readonly string[];
  /** Wordings that differ from the form: read, and remarked on by `structure/label-typo`. */
  readonly variants?: readonly string[];
}

/** A label in the form's words; `others` are its aliases and variants. */
export function label(official: string, others: Pick<Label, 'aliases' | 'variants'> = {}): Label {
  return { official, ...others };
}

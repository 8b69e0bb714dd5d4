import type { Place } from '../../../report/report';
import type { Quote } from '../../rule';
import type { NotCompared } from './whyNotCompared';

/** A number in the prose of a checked report, with what it was held against, or why it was not. */
export interface ComparedNumber extends Quote {
  /** The paragraph it stands in; `start` and `end` are offsets into it. */
  readonly paragraph: string;
  /** `open`: a cell it would be held against has no number. */
  readonly outcome: 'agrees' | 'differs' | 'open' | 'notCompared';
  readonly rule: string | null;
  /** The cells that it was held against; none where it was held against other numbers of the text. */
  readonly cells: readonly Place[];
  readonly why: NotCompared | null;
}

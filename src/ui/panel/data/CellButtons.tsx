import type { ComponentChildren, JSX } from 'preact';
import { nameOf } from '../../../report/nameOf';
import { valueAt } from '../../../result/calculation';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import type { Spot } from '../problems/AddProblem';
import type { Misread } from './CorrectByHand';

/** The cell that was chosen in 数据, by its place, and as it is named and printed. */
export function pickedCell(place: string, result: Result, t: Translate): Misread {
  const name = inLanguage(nameOf(place), languageOf(t('language')));
  const printed = result.report?.cells[place]?.raw.trim() ?? '';
  return { address: place, name, printed, shown: String(valueAt(result, place) ?? '') };
}

interface Acts {
  add(spot: Spot): void;
  /** Begins to say how the cell is to be read; null where no page stays what it is. */
  readonly begin: ((misread: Misread) => void) | null;
}

const addAt = (cell: Misread, add: Acts['add']): void => add({ place: cell.address, excerpt: null });

/** What the keys do while a cell has the focus: Enter goes to it on the page, A adds a problem, C reads it otherwise. */
export function actByKey(event: KeyboardEvent, cell: Misread, acts: Acts & { go(place: string): void }): void {
  if (event.target !== event.currentTarget || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const keys: Readonly<Record<string, () => void>> = {
    enter: () => acts.go(cell.address),
    a: () => addAt(cell, acts.add),
    c: () => acts.begin?.(cell),
  };
  const key = event.key.toLowerCase();
  if (!Object.hasOwn(keys, key)) return;
  event.preventDefault();
  keys[key]?.();
}

interface Props extends Acts {
  /** The cell that was chosen; null for none. */
  readonly cell: Misread | null;
  readonly isTrial: boolean;
  readonly t: Translate;
  toggleTrial(): void;
  /** What stands with them in view. */
  readonly children: ComponentChildren;
}

/** What can be done with the chosen cell, and with all of them; it stays in view while the tables go by. */
export function CellButtons({ cell, isTrial, t, add, begin, toggleTrial, children }: Props): JSX.Element {
  return (
    <div class="cell-buttons">
      <p class="buttons">
        <button type="button" aria-pressed={isTrial} onClick={toggleTrial}>
          {t(isTrial ? 'trialEnd' : 'trialBegin')}
        </button>
        {cell && (
          <button
            type="button"
            aria-keyshortcuts="A"
            aria-label={`${t('addBegin')} ${cell.name}`}
            onClick={() => addAt(cell, add)}
          >
            {t('addBegin')}
          </button>
        )}
        {cell && begin && (
          <button
            type="button"
            data-correct="cell"
            aria-keyshortcuts="C"
            aria-label={`${t('correctBegin')} ${cell.name}`}
            onClick={() => begin(cell)}
          >
            {t('correctBegin')}
          </button>
        )}
      </p>
      {!isTrial && <p class="hint">{cell ? cell.name : t('cellKeys')}</p>}
      {children}
    </div>
  );
}

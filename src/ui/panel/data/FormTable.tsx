import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { FormCell, FormRow } from '../../../report/labels/officialTable';
import { nameOf } from '../../../report/nameOf';
import { valueAt } from '../../../result/calculation';
import { isCorrectedAt } from '../../../result/kept/correction';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { MessageKey, Translate } from '../../../words/translator';
import { focusNeighbour } from '../../model/focusNeighbour';
import type { Trial } from '../model/trial';
import { lighting, PointerContext } from '../usePointer';

interface Props {
  readonly rows: readonly FormRow[];
  readonly result: Result;
  readonly failed: ReadonlySet<string>;
  readonly trial: Trial | null;
  readonly invalid: ReadonlyMap<string, string>;
  /** The cell that was last chosen; null for none. */
  readonly picked: string | null;
  readonly t: Translate;
  type(address: string, text: string): void;
  /** The cell has the focus, or a field in it. */
  pick(address: string): void;
  /** A key was pressed on the cell itself. */
  press(event: KeyboardEvent, address: string): void;
}

const states: Readonly<Record<string, MessageKey>> = {
  blank: 'stateBlank',
  placeholder: 'statePlaceholder',
  text: 'stateText',
  missing: 'stateMissing',
};

/** What a cell looks like: its state, and what is said of it besides. */
const kindOf = (state: string, besides: Readonly<Record<string, boolean>>): string =>
  [state, ...Object.keys(besides).filter((kind) => besides[kind])].join(' ');

interface TrialFieldProps {
  readonly name: string;
  readonly shown: string;
  /** What was typed that is no number; it stays until something else is. */
  readonly invalid: string | undefined;
  readonly t: Translate;
  type(text: string): void;
}

function TrialField({ name, shown, invalid, t, type }: TrialFieldProps): JSX.Element {
  // What is half typed stays, though the page be read again meanwhile.
  const [typed, setTyped] = useState<string | null>(null);
  const isInvalid = invalid !== undefined;
  return (
    <>
      <input
        value={typed ?? invalid ?? shown}
        aria-label={isInvalid ? `${name} ${t('trialNotNumber')}` : name}
        aria-invalid={isInvalid || undefined}
        inputMode="numeric"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          setTyped(null);
          type(event.currentTarget.value);
        }}
      />
      {isInvalid && <em class="not-number">{t('trialNotNumber')}</em>}
    </>
  );
}

/** What is said of a cell: its name, its state, and what it prints where that is not its value. */
function titleOf({ result, t }: Props, address: string, value: number | null): string {
  const read = result.report?.cells[address];
  const said = states[read?.state ?? 'missing'];
  return [
    inLanguage(nameOf(address), languageOf(t('language'))),
    isCorrectedAt(result, address) && t('correctMark'),
    said && t(said),
    read && read.raw.trim() !== String(value) ? read.raw : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

type ValueCellProps = Props & { readonly cell: FormCell; readonly address: string; readonly isReached: boolean };

function ValueCell({ cell, address, isReached, ...props }: ValueCellProps): JSX.Element {
  const { result, failed, trial, invalid, t, type, pick, press } = props;
  const pointer = useContext(PointerContext);
  const read = result.report?.cells[address];
  const state = read?.state ?? 'missing';
  const name = inLanguage(nameOf(address), languageOf(t('language')));
  const typed = trial?.get(address);
  const value = typed === undefined ? valueAt(result, address) : typed;
  const shown = state === 'number' || typed !== undefined ? (value ?? '') : (read?.raw.trim() ?? '');
  const isByHand = isCorrectedAt(result, address);
  const kind = typed === undefined ? state : 'typed';
  const typeHere = (text: string): void => type(address, text);
  return (
    <td
      class={kindOf(kind, {
        failed: failed.has(address),
        'by-hand': isByHand,
        trying: trial !== null,
        pointed: pointer.over === address,
      })}
      colSpan={cell.columns}
      rowSpan={cell.rows}
      data-cell={address}
      tabIndex={isReached && !trial ? 0 : -1}
      {...lighting(pointer, [address])}
      onFocusCapture={() => pick(address)}
      onKeyDown={(event) => press(event, address)}
      onDblClick={() => pointer.go(address)}
      title={titleOf(props, address, value)}
    >
      {trial ? (
        <TrialField name={name} shown={String(shown)} invalid={invalid.get(address)} t={t} type={typeHere} />
      ) : (
        shown
      )}
      {isByHand && !trial && <small>{t('correctMark')}</small>}
    </td>
  );
}

/** One table in the official layout; what is blank, no number or missing looks different from a number. */
export function FormTable(props: Props): JSX.Element {
  const addresses = props.rows.flatMap((row) => row.flatMap(({ address }) => address ?? []));
  // One cell is on the way of Tab; the arrows lead from it to the others.
  const hasByHand = !props.trial && addresses.some((address) => isCorrectedAt(props.result, address));
  const reached = addresses.find((address) => address === props.picked) ?? addresses[0] ?? null;
  return (
    <>
      {hasByHand && <p class="caveat by-hand-legend">{props.t('correctLegend')}</p>}
      <div class="scroller">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that arrow keys walk is a grid (ARIA 1.2). */}
        <table class="form" role="grid" onKeyDown={focusNeighbour}>
          <tbody>
            {props.rows.map((row, at) => (
              // The rows of a form never change their order.
              <tr key={at}>
                {row.map((cell, column) =>
                  cell.address === null ? (
                    <th
                      key={column}
                      class={row[column + 1]?.address ? 'row-name' : undefined}
                      colSpan={cell.columns}
                      rowSpan={cell.rows}
                    >
                      {cell.text}
                    </th>
                  ) : (
                    <ValueCell
                      key={cell.address}
                      cell={cell}
                      address={cell.address}
                      isReached={cell.address === reached}
                      {...props}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { REQUEST_COLUMNS } from '../../../report/addresses';
import { nameOf, requestRowName } from '../../../report/nameOf';
import { valueAt } from '../../../result/calculation';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { MessageKey, Translate } from '../../../words/translator';
import { Hatch } from './Hatch';
import type { MapCell } from './miniMap';
import type { NameOf } from './Numbers';

interface Props {
  readonly result: Result;
  readonly cells: readonly MapCell[];
  readonly column: NameOf;
  readonly t: Translate;
  show(address: string): void;
}

const [CELL, LINE, LEFT] = [33, 12, 104];

/** The rows that are named beside the map: those that stand alone, and the first of each group. */
const rowWords: Readonly<Record<string, MessageKey>> = {
  newReceived: 'flowReceived',
  carriedIn: 'flowCarriedIn',
  granted: 'outcomeGranted',
  partiallyGranted: 'outcomePartial',
  'denied.stateSecret': 'outcomeDenied',
  'unavailable.notHeld': 'outcomeUnavailable',
  'rejected.petition': 'outcomeRejected',
  'otherHandling.noCorrection': 'outcomeOther',
  'otherHandling.all': 'outcomeOther',
  outcomeTotal: 'mapOutcomeTotal',
  carriedOut: 'flowCarriedOut',
};

const rowOf = ({ address }: MapCell): string => address.split('.').slice(1, -1).join('.');
const rowsOf = (cells: readonly MapCell[]): readonly MapCell[] => cells.filter(({ column }) => column === 0);

function Grid({ cells, column, t, show }: Omit<Props, 'result'>): JSX.Element {
  const picture = useRef<SVGSVGElement>(null);
  const language = languageOf(t('language'));
  // A picture holds no buttons: pressing a cell is a short way to the button that is named below.
  useEffect(() => {
    const own = picture.current;
    const pressed = ({ target }: Event): void => {
      const address = target instanceof Element ? target.getAttribute('data-failed') : null;
      if (address) show(address);
    };
    own?.addEventListener('click', pressed);
    return () => own?.removeEventListener('click', pressed);
  });
  const rows = rowsOf(cells);
  const title = t('mapTitle');
  const said = t('mapCount', cells.filter(({ isFailed }) => isFailed).length);
  return (
    <svg
      ref={picture}
      class="map"
      role="img"
      aria-label={`${title}${t('clauseStop')}${said}`}
      viewBox={`0 -16 340 ${rows.length * LINE + 20}`}
    >
      <title>{title}</title>
      <Hatch id="hatch-map" />
      <text x={LEFT} y={-4}>
        {column('naturalPerson')}
      </text>
      <text x={LEFT + 6 * CELL} y={-4}>
        {column('total')}
      </text>
      {rows.map((cell) => {
        const word = rowWords[rowOf(cell)];
        return (
          word && (
            <text key={cell.address} text-anchor="end" x={LEFT - 6} y={cell.row * LINE + 9}>
              {t(word)}
            </text>
          )
        );
      })}
      {cells.map(({ address, row, column: at, state, isFailed, isByHand }) => (
        <rect
          key={address}
          class={isFailed ? 'cell failed' : `cell ${state}`}
          data-failed={isFailed ? address : undefined}
          fill={state === 'blank' && !isFailed ? 'url(#hatch-map)' : undefined}
          x={LEFT + at * CELL + 1}
          y={row * LINE + 1}
          width={CELL - 2}
          height={LINE - 2}
        >
          <title>
            {isByHand
              ? t('figureByHand', inLanguage(nameOf(address), language))
              : inLanguage(nameOf(address), language)}
          </title>
        </rect>
      ))}
    </svg>
  );
}

/** A cell of the map in words. */
export function mapText(result: Result, { address, state, isFailed, isByHand }: MapCell, t: Translate): string {
  const value = valueAt(result, address);
  const raw = result.report?.cells[address]?.raw.trim();
  const read = value === null ? raw || t(state === 'missing' ? 'stateMissing' : 'stateBlank') : String(value);
  const shown = isByHand ? t('figureByHand', read) : read;
  return isFailed ? `${shown} ${t('plainDoubtedMark')}` : shown;
}

/** The cells of the map as a table, what is no number in words. */
function MapNumbers({ result, cells, column, t }: Omit<Props, 'show'>): JSX.Element {
  const language = languageOf(t('language'));
  const text = (cell: MapCell): string => mapText(result, cell, t);
  return (
    <details>
      <summary>{t('pictureNumbers')}</summary>
      <div class="scroller">
        <table class="numbers">
          <caption>{t('mapTitle')}</caption>
          <thead>
            <tr>
              <td />
              {REQUEST_COLUMNS.map((id) => (
                <th key={id} scope="col">
                  {column(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(cells).map((head) => (
              <tr key={head.address}>
                <th scope="row">{inLanguage(requestRowName(rowOf(head)), language)}</th>
                {cells
                  .filter(({ row }) => row === head.row)
                  .map((cell) => (
                    <td key={cell.address}>{text(cell)}</td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The cells of failed relations by name, few at once and many on demand. */
function Failed({ cells, t, show }: Pick<Props, 'cells' | 't' | 'show'>): JSX.Element {
  const language = languageOf(t('language'));
  return (
    <details open={cells.length <= 8}>
      <summary>{t('mapCount', cells.length)}</summary>
      <ul class="failed-cells">
        {cells.map(({ address }) => (
          <li key={address}>
            <button type="button" class="quiet" onClick={() => show(address)}>
              {inLanguage(nameOf(address), language)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Table 3 in small: where the cells of failed relations stand, what is blank and what was not read. */
export function MapPicture(props: Props): JSX.Element {
  const { cells, t, show } = props;
  const failed = cells.filter(({ isFailed }) => isFailed);
  return (
    <figure>
      <figcaption>{t('mapTitle')}</figcaption>
      <Grid {...props} />
      <p class="said">{t('mapLegend')}</p>
      {failed.length === 0 ? <p class="said">{t('mapNone')}</p> : <Failed cells={failed} t={t} show={show} />}
      <MapNumbers {...props} />
    </figure>
  );
}

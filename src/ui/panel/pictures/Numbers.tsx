import type { JSX } from 'preact';
import type { Translate } from '../../../words/translator';
import type { Part } from './part';

export type NameOf = (key: string) => string;

/** Whether a part has a number to be said: where a cell of it has none, the zeros beside it are not what it comes to. */
export const hasNumber = ({ value, gap }: Pick<Part, 'value' | 'gap'>): boolean =>
  value !== null && (value > 0 || gap === 'none');

/** A part's number in words; a blank is said, never shown as 0. */
export function valueText(part: Part, t: Translate): string {
  const { value, isDoubted, isByHand } = part;
  const number = hasNumber(part) ? String(value) : '';
  const marked = number === '' ? t('correctMark') : t('figureByHand', number);
  return [isByHand ? marked : number, isDoubted ? t('plainDoubtedMark') : ''].filter(Boolean).join(' ');
}

const gapNames = { blank: 'pictureBlank', missing: 'pictureMissing', unread: 'pictureUnread' } as const;

export const gapText = ({ gap }: Pick<Part, 'gap'>, t: Translate): string => (gap === 'none' ? '' : t(gapNames[gap]));

interface Props {
  readonly parts: readonly Part[];
  readonly title: string;
  readonly name: NameOf;
  readonly t: Translate;
}

/** The numbers of a picture as a table. */
export function Numbers({ parts, title, name, t }: Props): JSX.Element {
  return (
    <details>
      <summary>{t('pictureNumbers')}</summary>
      <table class="numbers">
        <caption>{title}</caption>
        <tbody>
          {parts.map((part) => (
            <tr key={part.key}>
              <th scope="row">{name(part.key)}</th>
              <td>{valueText(part, t)}</td>
              <td>{gapText(part, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

import type { JSX } from 'preact';
import type { Counted } from './geometry';

interface Props {
  readonly title: string;
  readonly rows: readonly Counted[];
  /** Opens the rows that a count is of. */
  readonly open: (key: string) => void;
}

/** The numbers of a picture, each opening what it counts. */
export function CountTable({ title, rows, open }: Props): JSX.Element {
  return (
    <table class="numbers">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ key, name, count }) => (
          <tr key={key}>
            <th scope="row">
              {count > 0 ? (
                <button type="button" onClick={() => open(key)}>
                  {name}
                </button>
              ) : (
                name
              )}
            </th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

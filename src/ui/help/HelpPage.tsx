import type { JSX } from 'preact';
import { type Language, languageOf } from '../../words/language';
import type { Translate } from '../../words/translator';
import { dataChapters } from './dataChapters';
import type { Block, Chapter } from './helpText';
import { installChapters } from './installChapters';
import { usingChapters } from './usingChapters';

/** What the help page is given from outside. */
export interface HelpHost {
  readonly t: Translate;
  /** The permissions and hosts of this build’s manifest. */
  readonly granted: readonly string[];
  readonly licences: readonly Licence[];
}

/** A package whose code is in the extension. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

function Piece({ block, language }: { block: Block; language: Language }): JSX.Element {
  switch (block.kind) {
    case 'text':
      return <p>{block.text[language]}</p>;
    case 'code':
      return <pre>{block.code}</pre>;
    case 'table':
      return (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell.zh} scope="col">
                    {cell[language]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map(([first, ...rest]) => (
                <tr key={first?.zh}>
                  <th scope="row">{first?.[language]}</th>
                  {rest.map((cell) => (
                    <td key={cell.zh}>{cell[language]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    default: {
      const lines = block.lines.map((line) => <li key={line.zh}>{line[language]}</li>);
      return block.kind === 'steps' ? <ol>{lines}</ol> : <ul class="points">{lines}</ul>;
    }
  }
}

function Part({ chapter, language }: { chapter: Chapter; language: Language }): JSX.Element {
  return (
    <section aria-labelledby={chapter.id}>
      <h2 id={chapter.id}>{chapter.title[language]}</h2>
      {chapter.blocks.map((block, at) => (
        <Piece key={at} block={block} language={language} />
      ))}
    </section>
  );
}

function Licences({ host: { t, licences } }: { host: HelpHost }): JSX.Element {
  return (
    <section aria-labelledby="licences">
      <h2 id="licences">{t('licencesLink')}</h2>
      <p>{t('licenceOwn')}</p>
      <ul class="licences">
        {licences.map(({ name, version, licence }) => (
          <li key={name}>
            {name} {version} · {licence}
          </li>
        ))}
      </ul>
      <p>
        <a href="licences.txt">{t('licenceTexts')}</a>
      </p>
    </section>
  );
}

/** Everything that a person or an IT department may want to read, offline. */
export function HelpPage({ host }: { host: HelpHost }): JSX.Element {
  const { t, granted } = host;
  const language = languageOf(t('language'));
  const chapters = [...usingChapters, ...installChapters, ...dataChapters(granted)];
  return (
    <main>
      <header class="top">
        <h1>{t('helpTitle')}</h1>
        <nav aria-label={t('helpContents')}>
          <ul class="contents">
            {chapters.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title[language]}</a>
              </li>
            ))}
            <li>
              <a href="#licences">{t('licencesLink')}</a>
            </li>
            <li>
              <a href="options.html">{t('optionsTitle')}</a>
            </li>
          </ul>
        </nav>
      </header>
      {chapters.map((chapter) => (
        <Part key={chapter.id} chapter={chapter} language={language} />
      ))}
      <Licences host={host} />
      <footer>
        <p>{t('footerLocal')}</p>
        <p>{t('footerDisclaimer')}</p>
      </footer>
    </main>
  );
}

import type { JSX } from 'preact';
import type { Bilingual, RuleMetadata } from '../../finding/rule';
import { type Language, languageOf } from '../../words/language';
import type { Translate } from '../../words/translator';
import { GRADE_WORDS, GRADES, type Grade, shippedGrade } from '../model/grades';
import { citation } from '../model/itemViews';
import type { Example } from './rulesHost';

interface Props {
  readonly rule: RuleMetadata;
  readonly example: Example | undefined;
  readonly grade: Grade;
  readonly t: Translate;
  set(grade: Grade): void;
}

function GradeChoice({ rule, grade, t, set }: Omit<Props, 'example'>): JSX.Element {
  return (
    <label class="grade">
      <span>{t('gradeTitle')}</span>
      <select
        value={grade}
        data-changed={grade === 'shipped' ? undefined : ''}
        onChange={({ currentTarget: { value } }) => set(GRADES.find((known) => known === value) ?? 'shipped')}
      >
        {GRADES.map((each) => (
          <option key={each} value={each}>
            {each === 'shipped' ? t('gradeShipped', t(GRADE_WORDS[shippedGrade(rule)])) : t(GRADE_WORDS[each])}
          </option>
        ))}
      </select>
    </label>
  );
}

function Line({ term, text, language }: { term: string; text: Bilingual | undefined; language: Language }) {
  return text ? (
    <>
      <dt>{term}</dt>
      <dd>{text[language]}</dd>
    </>
  ) : null;
}

/** One rule as a person looks it up: what it checks, why, what to do, what it rests on, how it looks, and its switch. */
export function RuleEntry({ rule, example, grade, t, set }: Props): JSX.Element {
  const language = languageOf(t('language'));
  const shipped = shippedGrade(rule);
  return (
    <article class={`rule ${grade === 'shipped' ? shipped : grade}`} id={rule.id} data-rule={rule.id}>
      <header>
        <h3>{rule.title[language]}</h3>
        <code>{rule.id}</code>
        <GradeChoice rule={rule} grade={grade} t={t} set={set} />
      </header>
      <dl>
        <Line term={t('why')} text={rule.why} language={language} />
        <Line term={t('fix')} text={rule.fix} language={language} />
        <dt>{t('basis')}</dt>
        <dd>{citation(rule.basis) ?? t('basisNone')}</dd>
        <Line term={t('exampleShown')} text={example?.shown} language={language} />
        <Line term={t('exampleFails')} text={example?.fails} language={language} />
        <Line term={t('examplePasses')} text={example?.passes} language={language} />
      </dl>
    </article>
  );
}

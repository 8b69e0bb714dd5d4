import type { JSX } from 'preact';
import type { RequestColumn } from '../../../report/addresses';
import { englishOf } from '../../../report/labels/english';
import { REQUEST_COLUMN_LABELS } from '../../../report/labels/requestLabels';
import type { CheckedSum } from '../../../result/checkedSums';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import { ApplicantsPicture } from './ApplicantsPicture';
import { differenceOf } from './difference';
import { FlowPicture } from './FlowPicture';
import { MapPicture } from './MapPicture';
import { miniMap } from './miniMap';
import { applicantParts, failedCells, outcomeParts, partOf, sourceParts } from './part';
import { YearsPicture } from './YearsPicture';

interface Props {
  readonly result: Result;
  readonly sums: readonly CheckedSum[];
  /** One result for each year that is kept of the organ. */
  readonly years: readonly Result[];
  readonly t: Translate;
  /** Brings a cell into view among the data. */
  show(address: string): void;
}

/** 图: table 3 in three pictures, each with its numbers. */
export function Pictures({ result, sums, years, t, show }: Props): JSX.Element {
  const { report } = result;
  const edition = report?.editions.requests;
  if (!report || !edition) return <p class="none">{t('picturesNone')}</p>;
  const failed = failedCells(sums);
  const hasExtraRows = Object.keys(report.cells).some((address) => address.startsWith('requests.extras.'));
  const [sources, outcomes] = [sourceParts(result, failed), outcomeParts(result, failed, edition)];
  const column = (id: string): string => {
    // The parts of the bar are keyed by the columns of table 3.
    const label = REQUEST_COLUMN_LABELS[id as RequestColumn];
    return inLanguage({ zh: label.official, en: englishOf(label) }, languageOf(t('language')));
  };
  const total = partOf(result, failed, 'total', ['requests.newReceived.total']);
  return (
    <div class="pictures">
      <FlowPicture
        sources={sources}
        outcomes={outcomes}
        difference={differenceOf(sources, outcomes, hasExtraRows)}
        t={t}
      />
      <ApplicantsPicture parts={applicantParts(result, failed)} total={total} name={column} t={t} />
      <YearsPicture years={years} t={t} />
      <MapPicture result={result} cells={miniMap(result, failed, edition)} column={column} t={t} show={show} />
    </div>
  );
}

import { DATE_NAMES } from '../../finding/organs/dateWords';
import { type Outcome, rule } from '../../finding/rule';
import type { StatedDate } from '../../report/report';

const DAY_MS = 86_400_000;

type Dated = StatedDate & { readonly date: string };

/** A day on which one date is after another, in words. */
function conflict(key: string, first: Dated, second: Dated, isOdd: boolean): Outcome {
  if (!isOdd) return { outcome: 'pass', key };
  const [one, other] = [DATE_NAMES[first.source], DATE_NAMES[second.source]];
  return {
    outcome: 'fail',
    key,
    addresses: [first.place],
    message: {
      zh: `${one.zh}为${first.date}，${other.zh}为${second.date}`,
      en: `The ${one.en} says ${first.date}, the ${other.en} ${second.date}`,
    },
  };
}

export default rule({
  id: 'publication/date-conflict',
  severity: 'info',
  title: { zh: '页面上的日期互不一致', en: 'Dates on the page disagree' },
  basis: null,
  why: {
    zh: '成文日期晚于发布日期，或者网页标记与页面上的发布日期相差一天以上，多因页面迁移或者更新。',
    en: 'A date of writing after publication, or a meta tag more than a day from the printed date, mostly comes from moving or updating the page.',
  },
  fix: {
    zh: '可核对页面各处日期，注明首次公布日期。',
    en: 'Compare the dates and say when the report was first published.',
  },

  *check({ stated: { dates } }) {
    const of = (source: StatedDate['source']) =>
      dates.find((each): each is Dated => each.source === source && each.date !== null);
    const [meta, field, written] = [of('meta'), of('field'), of('written')];
    const published = field ?? meta;
    yield written && published
      ? conflict('written', written, published, written.date > published.date)
      : { outcome: 'absent', key: 'written' };
    yield meta && field
      ? conflict('meta', field, meta, Math.abs(Date.parse(meta.date) - Date.parse(field.date)) > DAY_MS)
      : { outcome: 'absent', key: 'meta' };
  },
});

/** Which year a date speaks of, beside the report's; `end` is its last day, `part` some months of it. */
export type YearSense = 'own' | 'prev' | 'next' | 'other' | 'end';

const RANGE = /(20\d\d)年?(?:[-—–~至到]|——)(20\d\d)年度?/y;
const WHOLE =
  /(?:(20\d\d)年)?1(?:月(?:1日)?)?起?(?:至|到|[-—–~]{1,2})(?:(20\d\d)年|同年|当年)?12月(?:31日|份)?(?:止|期间)?/y;
const DATE = /(20\d\d)年(?:度)?(?:(底|末|年底|年末)|(\d{1,2})月(?:份)?(?:(\d{1,2})日|(底|末))?)?/y;
const MONTHS = /(?:年底|年末)|(\d{1,2})(?:月)?(?:[-—–~至到](\d{1,2}))?月(?:份)?(?:(\d{1,2})日|(底|末))?/y;
/** Asked first: at nearly every place no date begins. */
const BEGINS = /[\d年]/;

const matched = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

function senseOf(year: number, own: number | null): YearSense {
  if (own === null) return 'other';
  if (year === own) return 'own';
  if (year === own - 1) return 'prev';
  return year === own + 1 ? 'next' : 'other';
}

/** 12月31日, 12月底; 截至12月 is until its last day, too. */
function isYearEnd(month: string | undefined, day: string | undefined, before: string): boolean {
  if (month !== '12') return false;
  return day === undefined ? /截[至止]到?$/.test(before) : !/^(?:[12]?\d|30)$/.test(day);
}

/** A year or a date at a place of a folded text: where it ends and which year it means. */
export function dateAt(text: string, at: number, own: number | null): { end: number; sense: YearSense } | null {
  if (!BEGINS.test(text.charAt(at))) return null;
  const before = text.slice(Math.max(0, at - 3), at);
  const range = matched(RANGE, text, at);
  if (range) return { end: RANGE.lastIndex, sense: 'other' };
  const whole = matched(WHOLE, text, at);
  if (whole) {
    const years = [whole[1], whole[2]].filter((year) => year !== undefined);
    return { end: WHOLE.lastIndex, sense: years.every((year) => Number(year) === own) ? 'own' : 'other' };
  }
  const date = matched(DATE, text, at);
  if (date) {
    const [, year, end, month, day, last] = date;
    const sense = senseOf(Number(year), own);
    const isEnd = end !== undefined || isYearEnd(month, day ?? last, before);
    if (sense !== 'own' || (!isEnd && month === undefined)) return { end: DATE.lastIndex, sense };
    return { end: DATE.lastIndex, sense: isEnd ? 'end' : 'other' };
  }
  const months = matched(MONTHS, text, at);
  if (!months) return null;
  const isEnd = months[1] === undefined || isYearEnd(months[1], months[3] ?? months[4], before);
  return { end: MONTHS.lastIndex, sense: isEnd ? 'end' : 'other' };
}

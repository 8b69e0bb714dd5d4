import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';
import { normalise, withoutOrdinal } from '../../report/normalise';

/** A heading without its number and without commas and a closing colon, which pages print in every form. */
const wording = (heading: string) => withoutOrdinal(normalise(heading)).replace(/[、,]|[:.。]+$/g, '');

/** Up to three characters that are no letters, or a numeral: what was typed in place of 一、. */
const isOnlyNumber = (text: string) =>
  /^(?:[^\p{Script=Han}]{1,3}|第?[壹贰叁肆伍陆一二三四五六][章节]?[:;·]?)$/u.test(text);

/** Whether a heading is the form's but for its number, which is not a matter of wording. */
function isOfficial(heading: string, official: string): boolean {
  const [words, form] = [wording(heading), wording(official)];
  return words === form || (words.endsWith(form) && isOnlyNumber(words.slice(0, -form.length)));
}

export default rule({
  id: 'sections/heading-wording',
  severity: 'info',
  title: { zh: '部分标题与格式不同', en: 'Section headings worded differently' },
  basis: null,
  why: {
    zh: '标题与格式所印不同，不影响内容，但不便于统一检索和比对。',
    en: 'The wording differs from the form; the content stands, but searching and comparing get harder.',
  },
  fix: {
    zh: '可改用格式所印标题。',
    en: 'Use the headings the form prints.',
  },

  *check(report) {
    const odd = report.headings.filter(({ section, printed, place }) => {
      return place === `sections.${section}` && !isOfficial(printed, SECTION_LABELS[section].official);
    });
    const list = odd
      .map(({ section, printed }) => `“${printed}”（格式为“${SECTION_LABELS[section].official}”）`)
      .join('、');
    const listEn = odd
      .map(({ section, printed }) => `“${printed}” (form: “${SECTION_LABELS[section].official}”)`)
      .join(', ');
    yield aggregate(
      'headings',
      report.headings.length > 0,
      odd.map(({ place }) => place),
      () => ({
        zh: `标题与格式不同：${list}`,
        en: `Headings worded differently from the form: ${listEn}`,
      }),
    );
  },
});

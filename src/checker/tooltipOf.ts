import type { SumText, TermText, TooltipText } from '../overlay/mark';
import { nameOf } from '../report/nameOf';
import { calculationOf } from '../result/calculation';
import type { Finding, Item, Result } from '../result/resultSchema';
import type { Language } from '../ui/model/language';
import type { Translate } from '../ui/t';
import { sumText } from './sumText';

/** A card holds this many sums; that there are more is said. */
const SHOWN = 2;

/** What a severity is called: 不符, 存疑, 提示. */
export function verdictOf(severity: Item['severity'], t: Translate): string {
  return t(severity === 'error' ? 'countError' : severity === 'warning' ? 'countWarning' : 'info');
}

/** The findings of an item, the one that carries its number first. */
export function findingsOf(result: Result, item: Item): Finding[] {
  return item.findings.flatMap((id) => result.findings.find((finding) => finding.id === id) ?? []);
}

/** Where an item stands, in words: row and column. */
export function placeName(findings: readonly Finding[], language: Language): string {
  return nameOf(findings[0]?.addresses[0] ?? 'page')[language];
}

/** The one cell whose change would make all of an item's sums hold, said as a hint with its caveat. */
function hint({ diagnosis }: Result, findings: readonly Finding[], language: Language, t: Translate): string[] {
  const repair = diagnosis.repairs.find(({ address }) =>
    findings.every(({ addresses }) => addresses.includes(address)),
  );
  if (!repair) return [];
  const text = t('hintRepair', nameOf(repair.address)[language], repair.reported, repair.suggested);
  return [`${t('hintTitle')}${language === 'zh' ? '：' : ': '}${text} ${t('hintCaveat')}`];
}

const side = (terms: readonly TermText[]): string => terms.map(({ label, value }) => `${label} ${value}`).join(' ＋ ');

function plain({ title, left, leftSum, right, rightSum, difference }: SumText): string {
  const sums = [`${side(left)} ＝ ${leftSum}`, rightSum === null ? side(right) : `${side(right)} ＝ ${rightSum}`];
  return [...(title === null ? [] : [title]), ...sums, difference].join('\n');
}

/** What a mark says when it is asked. */
export function tooltipOf(result: Result, item: Item, language: Language, t: Translate): TooltipText {
  const findings = findingsOf(result, item);
  const calculated = findings.flatMap((finding) => {
    const calculation = calculationOf(result, finding);
    return calculation ? [{ calculation, title: placeName([finding], language) }] : [];
  });
  const place = placeName(findings, language);
  const sums = calculated
    .slice(0, SHOWN)
    .map(({ calculation, title }) => sumText(calculation, title === place ? null : title, language, t));
  const messages = findings
    .filter((finding) => !calculationOf(result, finding))
    .map(({ message }) => message[language]);
  const more = calculated.length > SHOWN ? [t('markMore', calculated.length - SHOWN)] : [];
  const notes = [...messages, ...more, ...hint(result, findings, language, t)];
  const verdict = verdictOf(item.severity, t);
  return { verdict, place, sums, notes, copy: [`${verdict} ${place}`, ...sums.map(plain), ...notes].join('\n') };
}

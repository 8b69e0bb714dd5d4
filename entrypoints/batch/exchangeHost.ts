import type { Unit } from '../../src/batch/batch';
import { officeTermsSchema } from '../../src/batch/words/keptWords';
import { withOfficeWords } from '../../src/batch/words/withOfficeWords';
import { type OfficeTerm, readWordList } from '../../src/batch/words/wordList';
import { VERSION } from '../../src/check/version';
import { beijingTime } from '../../src/export/beijing';
import { saveFile } from '../../src/platform/saveFile';
import { loadPersonName, savePersonName } from '../../src/platform/stored/personName';
import { decisionsFile, LONGEST, readDecisionsFile } from '../../src/result/exchange/decisionsFile';
import { mergeDecisions } from '../../src/result/exchange/mergeDecisions';
import type { Result } from '../../src/result/resultSchema';
import { loadAllDecisions, saveDecisions } from '../../src/store/decisions';
import type { ExchangeHost } from '../../src/ui/batch/exchange/exchangeHost';
import { keepChoice, keptChoice } from '../../src/ui/batch/model/keptChoice';
import { askOffice } from './office/askOffice';
import { rowsOf } from './rowsOf';

const WORDS = 'batch-words';

export const officeTerms = (): readonly OfficeTerm[] => keptChoice(WORDS, officeTermsSchema) ?? [];

/** A result with what the office's own list of words says of it. */
export const worded = (result: Result): Result => withOfficeWords(result, { terms: officeTerms() });

const now = (): string => new Date().toISOString();

export const exchangeHost: ExchangeHost = {
  myName: loadPersonName,
  keepName: savePersonName,
  async saveDecisions() {
    const decisions = await loadAllDecisions();
    if (!decisions) return false;
    const at = now();
    const text = decisionsFile(decisions, {
      at,
      name: (await loadPersonName()) || null,
      generator: `gouji ${VERSION}`,
    });
    saveFile({ name: `处理意见_${beijingTime(at)?.day ?? ''}.json`, text });
    return true;
  },
  async merge(file) {
    if (file.size > LONGEST) return null;
    const text = await file.text().catch(() => null);
    if (text === null) return null;
    const read = readDecisionsFile(text, now());
    const own = await loadAllDecisions();
    if ('refusal' in read || !own) return null;
    const merged = mergeDecisions(own, read);
    return (await saveDecisions([...merged.added, ...merged.same])) ? merged : null;
  },
  keep: saveDecisions,
  words: officeTerms,
  async takeWords(file) {
    const read = await rowsOf(file);
    if (read.kind !== 'rows') return read.kind === 'refused' ? read.refused : 'unreadable';
    const list = readWordList(read.rows);
    if (list.terms.length === 0) return 'noWords';
    return keepChoice(WORDS, list.terms) ? list : 'unkept';
  },
  dropWords: () => void keepChoice(WORDS, []),
  async withWords(units) {
    const made = await askOffice({
      kind: 'briefs',
      units: units.filter(({ brief }) => brief !== null),
      terms: officeTerms(),
    });
    const briefs = new Map(made?.map(({ id, brief }) => [id, brief]));
    return units.flatMap((unit): Unit[] => {
      const brief = briefs.get(unit.id);
      return brief ? [{ ...unit, brief }] : [];
    });
  },
};

import { compareOrgans, isOrganName } from '../../finding/organs/compareOrgans';
import { type Outcome, rule } from '../../finding/rule';
import type { StatedOrgan } from '../../report/report';

const words: Record<'preamble' | 'signature', { zh: string; en: string }> = {
  preamble: { zh: '开头', en: 'the opening' },
  signature: { zh: '落款', en: 'the signature' },
};

function compare(key: 'preamble' | 'signature', titled: StatedOrgan, other: StatedOrgan): Outcome {
  const likeness = compareOrgans(titled.name, other.name);
  if (likeness === 'same') return { outcome: 'pass', key };
  return {
    outcome: 'fail',
    key,
    addresses: [other.place, titled.place],
    severity: likeness === 'near' ? 'info' : 'warning',
    message: {
      zh: `标题中的单位是“${titled.name}”，${words[key].zh}是“${other.name}”`,
      en: `The title names “${titled.name}”, ${words[key].en} “${other.name}”`,
    },
  };
}

export default rule({
  id: 'identity/organ-conflict',
  severity: 'warning',
  title: { zh: '各处单位名称不一致', en: 'Different organs in title, opening and signature' },
  basis: null,
  why: {
    zh: '标题、开头和落款写的不是同一个单位，可能是沿用了别处的文本；全称与简称、政府与其办公室之间的差别只作提示。',
    en: 'Title, opening and signature name different organs: perhaps a text taken from elsewhere. A short form, or a government beside its office, is only noted.',
  },
  fix: {
    zh: '请核对各处单位名称，宜使用同一全称。',
    en: 'Compare the names and use the full one throughout.',
  },
  search: ['单位名称', '写错单位'],

  *check({ stated: { organs } }) {
    const titled = organs.find(({ source, name }) => source === 'title' && isOrganName(name));
    for (const key of ['preamble', 'signature'] as const) {
      const other = organs.find(({ source, name }) => source === key && isOrganName(name));
      yield titled && other ? compare(key, titled, other) : { outcome: 'absent', key };
    }
  },
});

import messages from '../../../assets/_locales/zh_CN/messages.json' with { type: 'json' };
import { type Translate, translator } from '../../../src/words/translator';

/** The interface texts as a browser in Chinese gives them. */
export const chinese: Translate = translator((key, given) =>
  messages[key].message.replace(/\$(\d)/g, (_, at) => given[Number(at) - 1] ?? ''),
);

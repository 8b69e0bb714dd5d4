import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createChecker } from '../src/checker/createChecker';
import { once } from '../src/checker/once';
import { answer } from '../src/platform/answer';
import { askJudge } from '../src/platform/askJudge';
import { askSettings } from '../src/platform/askSettings';
import { closedRootOf } from '../src/platform/closedRootOf';
import { getMessage } from '../src/platform/getMessage';
import { isConnected } from '../src/platform/isConnected';
import { tell } from '../src/platform/tell';
import { languageOf } from '../src/ui/model/language';
import { translator } from '../src/ui/t';

const t = translator(getMessage);

export default defineUnlistedScript(() =>
  once(() => {
    const checker = createChecker(document, {
      language: languageOf(t('language')),
      t,
      tell,
      settings: askSettings,
      judge: askJudge,
      isConnected,
      closedOf: closedRootOf,
    });
    answer(checker.reply);
    return () => void checker.look();
  }),
);

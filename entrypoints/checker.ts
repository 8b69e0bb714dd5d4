import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createChecker } from '../src/checker/createChecker';
import { once } from '../src/checker/watch/once';
import { closedRootOf } from '../src/platform/closedRootOf';
import { getMessage } from '../src/platform/getMessage';
import { answerInPage } from '../src/platform/messages/answerInPage';
import { askJudge, askSettings } from '../src/platform/messages/askWorker';
import { isConnected } from '../src/platform/messages/isConnected';
import { sendNotice } from '../src/platform/messages/sendNotice';
import { languageOf } from '../src/words/language';
import { translator } from '../src/words/translator';

const t = translator(getMessage);

export default defineUnlistedScript(() =>
  once(() => {
    const checker = createChecker(document, {
      language: languageOf(t('language')),
      t,
      tell: sendNotice,
      settings: askSettings,
      judge: askJudge,
      isConnected,
      closedOf: closedRootOf,
    });
    answerInPage(checker.reply);
    const { look, page } = checker;
    return Object.assign(() => void look(), { page });
  }),
);

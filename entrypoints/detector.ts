import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenReportShown } from '../src/checker/findReport';
import { tellFound } from '../src/platform/tellFound';

export default defineUnlistedScript(() => whenReportShown(document, tellFound));

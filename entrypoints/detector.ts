import { whenReportShown } from '../src/checker/findReport';
import { tellFound } from '../src/platform/messages/tellFound';

// What `defineUnlistedScript` makes of a function, without its code: every byte here is on every page.
export default { main: () => whenReportShown(document, tellFound) };

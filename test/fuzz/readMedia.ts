import fc from 'fast-check';
import { home } from '../unit/page/documents/read';
import { openPress } from './chromiumPdf';
import { openOffice } from './libreOffice';
import { inAnyMedium, MEDIA, mediaComplaints, pageOf } from './mediaComplaints';
import { scenarios } from './scenarios';

/** As many reports as are read in every medium. */
const COUNT = 60;

/** Reads generated reports back from every medium, the prints of a browser and of LibreOffice among them; whether all say what their page says. */
export async function readMedia(seed: number): Promise<boolean> {
  const reports = fc.sample(scenarios, { numRuns: COUNT, seed }).map(inAnyMedium);
  const press = await openPress();
  const office = openOffice(reports.map(pageOf));
  if (office.media.length === 0) console.log('LibreOffice is not installed: nothing is printed or saved by it');
  let failed = 0;
  try {
    for (const [at, scenario] of reports.entries()) {
      const complaints = await mediaComplaints(scenario, [...MEDIA, press.medium, ...office.media], home);
      if (complaints.length === 0) continue;
      failed += 1;
      console.log(`report ${at}\n  ${complaints.slice(0, 6).join('\n  ')}`);
    }
  } finally {
    await press.close();
    office.close();
  }
  console.log(`seed ${seed}: ${COUNT - failed} of ${COUNT} reports say the same in every medium`);
  return failed === 0;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** What runs in the extension, or in the command, is installed for its users; of the tools, code of one stays in what they build. */
const BUILT_IN = ['node_modules/wxt'];

export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface Held extends Licence {
  readonly folder: string;
}

/** Every package whose code is handed out, by the lockfile. */
function held(): readonly Held[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries<Locked>(packages)
    .filter(([folder, { dev, optional }]) => folder !== '' && ((!dev && !optional) || BUILT_IN.includes(folder)))
    .map(([folder, { version, license = '' }]) => ({
      name: folder.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      folder,
    }))
    .sort((a, b) => (a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1));
}

export const licences = (): readonly Licence[] =>
  held().map(({ name, version, licence }) => ({ name, version, licence }));

/** The files of a package that say under which terms it may be used. */
function termsOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/** All of them in one text, each under the packages that it is said of. */
export function licenceTexts(): string {
  const own = `Gouji\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const byTerms = new Map<string, string[]>();
  for (const { name, version, licence, folder } of held()) {
    const terms = termsOf(folder).join('\n\n') || licence;
    byTerms.set(terms, [...(byTerms.get(terms) ?? []), `${name} ${version}`]);
  }
  const cMaps = `Character maps of pdfjs-dist\n\n${readFileSync('node_modules/pdfjs-dist/cmaps/LICENSE', 'utf8').trim()}`;
  const others = [...byTerms].map(([terms, names]) => `${names.join(', ')}\n\n${terms}`);
  return `${[own, cMaps, ...others].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`.replaceAll('\r\n', '\n');
}

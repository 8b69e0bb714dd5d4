import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** A page below `test/rules`: `FAMILY/NAME.html` for the rule FAMILY/NAME, or `FAMILY/NAME.CASE.html`. */
export interface Fixture {
  readonly file: string;
  readonly rule: string;
  /** `pass` and `pass-…`: the rule has nothing to say here, however near the page comes to it. */
  readonly isPass: boolean;
  readonly html: string;
  /** Last year's page of the same organ, for the rules that compare. */
  readonly before: string | null;
}

const folder = resolve('test/rules');

function filesBelow(root: string, ending: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function fixture(file: string): Fixture {
  const [rule = '', name = ''] = file.replace(/\.html$/, '').split('.');
  const html = readFileSync(join(folder, file), 'utf8');
  const beside = join(folder, file.replace(/\.html$/, '.before.html'));
  const before = existsSync(beside) ? readFileSync(beside, 'utf8') : null;
  return { file, rule, isPass: /^pass(?:-|$)/.test(name), html, before };
}

/** Every fixture of a rule; `NAME.before.html` is last year's page of another one, and `base.html` is nobody's. */
export const fixtures: readonly Fixture[] = filesBelow(folder, '.html')
  .filter((file) => file !== 'base.html' && !file.endsWith('.before.html'))
  .map(fixture);

/** The report on which every rule is content. */
export const base: Fixture = fixture('base.html');

/** The files of the rule book, by id. */
export const ruleFiles: ReadonlyMap<string, string> = new Map(
  filesBelow(resolve('src/rules'), '.ts')
    .filter((file) => file.includes('/'))
    .map((file) => [file.replace(/\.ts$/, ''), relative('.', resolve('src/rules', file))]),
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
const commands = texts.flatMap((text) =>
  [...text.matchAll(/^\s*(?:- )?run: (.+)$/gm)].map(([, command = '']) => command),
);

test('a push runs the test command that the README names', () => {
  const [, readme] = /^(npm ci && npm test)/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(readme).toBeDefined();
  expect(commands).toContain(readme);
});

test('what is run there is run here too: npm’s own scripts, and one line that hands over what they made', () => {
  expect(texts.join('\n')).not.toMatch(/run: [|>]/);
  const scripted = commands.flatMap((command) => [...command.matchAll(/npm run (\S+)/g)].map(([, name = '']) => name));
  expect(scripted.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  const others = commands.filter(
    (command) => !/^npm (?:ci(?: --ignore-scripts)?|test|run \S+)(?: && npm test)?$/.test(command),
  );
  expect(others.map((command) => command.split(' ').slice(0, 3).join(' '))).toEqual(['gh release create']);
});

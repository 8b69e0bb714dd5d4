import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { PERMISSIONS } from '../../src/ui/help/dataChapters';
import { buildExtension } from '../build/buildExtension';
import { takeStorePictures } from './pictures';
import { STORE_TEXTS, storeText } from './storeText';

const FOLDER = resolve('.output/store');

function keep(name: string, content: Buffer | string): void {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  console.log(relative('.', path));
}

mkdirSync(FOLDER, { recursive: true });
buildExtension();
for (const text of STORE_TEXTS) {
  const language = text.locale === 'en' ? 'en' : 'zh';
  keep(
    `${text.locale}.txt`,
    storeText(
      text,
      PERMISSIONS.map(({ called, why }) => `${called[language]}${language === 'zh' ? '：' : ': '}${why[language]}`),
    ),
  );
}
await takeStorePictures((name, picture) => keep(`${name}.png`, picture));

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/page/documents/readDocument';
import { NOTES, REFUSALS } from '../../../../src/report/documents';
import { noteText, refusalText } from '../../../../src/words/documents';
import { docx } from '../../../render/documents/docx';
import { home } from './read';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const word = docx('<p>一、总体情况</p>');
const locked = word.slice();
locked[6] = 1;

describe('a file is refused', () => {
  it.each([
    ['empty', new Uint8Array(), 'a.docx'],
    ['tooLarge', new Uint8Array(50 * 1024 * 1024 + 1), 'a.pdf'],
    ['legacy', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 WordDocument'), 'a.doc'],
    ['legacy', bytes('{\\rtf1\\ansi abc}'), 'a.doc'],
    ['encrypted', bytes(`\xd0\xcf\x11\xe0${[...'EncryptedPackage'].join('\0')}`), 'a.docx'],
    ['encrypted', locked, 'a.docx'],
    ['damaged', word.slice(0, word.length - 40), 'a.docx'],
    ['archive', zipSync({ 'a.txt': strToU8('a') }), 'a.zip'],
    ['picture', bytes('\x89PNG\r\n\x1a\n\0\0\0'), 'a.docx'],
    ['bomb', zipSync({ 'word/document.xml': new Uint8Array(201 * 1024 * 1024) }, { level: 1 }), 'a.docx'],
    ['noText', bytes(' \n '), 'a.txt'],
  ])('%s', async (refused, file, name) => {
    expect(await readDocument(file, name, home)).toEqual({ refused });
  });

  it('with a sentence for each reason and each note in both languages', () => {
    for (const reason of REFUSALS) expect(refusalText(reason).zh).toMatch(/。$/);
    for (const kind of NOTES) expect(noteText({ kind, count: 2, pages: [1, 2, 4] }).en).toMatch(/\.$/);
    expect(noteText({ kind: 'picturePages', count: 4, pages: [2, 3, 4, 7] }).zh).toBe('第 2–4、7 页是图片，没有读取。');
  });
});

import { expect, test } from 'vitest';
import { decode } from '../../../src/page/saved/decode';
import { savedFrom } from '../../../src/page/saved/savedFrom';
import { encodeGbk } from '../cli/encodeGbk';

const PAGE = 'http://www.example.gov.cn/art/2024/1/26/art_1_2.html?a=1&b=2';
const chromium = `<!-- saved from url=(0060)${PAGE} -->`;
const singleFile = `<!--\n Page saved with SingleFile \n url: ${PAGE} \n saved date: Mon Jan 01 2024 10:00:00 GMT+0800\n-->`;

test.each([
  ['Chromium, after the document type', `<!DOCTYPE html>\n${chromium}\n<html><head>`],
  ['Internet Explorer, before everything', `${chromium}\r\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">`],
  ['a mark of UTF-8 before it', `\uFEFF${chromium}<html>`],
  ['360, inside the head', `<html><head>\n<!-- Saved From URL=(0060)${PAGE}-->`],
  ['SingleFile', `<!DOCTYPE html> <html lang=zh style="${'--x: 1;'.repeat(900)}">${singleFile}<meta charset=utf-8>`],
  ['monolith', `<!-- Saved from ${PAGE} at 2024-01-26T08:00:00Z using monolith v2.8.1 --><html>`],
  ['Save Page WE', `<html><head>\n<meta name="savepage-url" content="${PAGE}">`],
  ['a page saved again from the disk', `<!-- saved from url=(0016)file:///C:/1.htm -->\n${chromium}`],
])('%s', (_, html) => {
  expect(savedFrom(html)).toBe(PAGE);
});

test('the first note that has an address', () => {
  expect(savedFrom(`<html>${singleFile}<!-- saved from url=(0013)http://a.cn/ -->`)).toBe(PAGE);
  expect(savedFrom(`<!-- saved from url=(0013)http://a.cn/ --><html>${singleFile}`)).toBe('http://a.cn/');
});

test('two hyphens, of which Chromium writes one as %2D', () => {
  expect(savedFrom('<!-- saved from url=(0018)http://a.cn/b-%2Dc -->')).toBe('http://a.cn/b--c');
});

test('in a page of GBK', () => {
  expect(savedFrom(decode(encodeGbk(`<title>青溪县年报</title>${chromium}`)))).toBe(PAGE);
});

test.each([
  ['no note', '<html><head><title>年报</title>'],
  ['an address that is none', '<!DOCTYPE html>\n<!-- saved from url=(0014)about:internet -->'],
  ['the internet as such', '<!-- saved from url=(0022)http://internet.e-mail -->'],
  ['a page of the disk', '<!-- saved from url=(0016)file:///C:/1.htm -->'],
  ['a scheme without a host', '<!-- saved from url=(0007)http:// -->'],
  ['words of the page', `<p>saved from url=(0060)${PAGE}</p>`],
  [
    'what the page says of itself',
    `<base href="${PAGE}"><link rel="canonical" href="${PAGE}"><meta name="Url" content="${PAGE}">`,
  ],
  ['a note far below, in somebody else’s fragment', `<html>${'<p>年报</p>'.repeat(2000)}${chromium}`],
])('nothing from %s', (_, html) => {
  expect(savedFrom(html)).toBeNull();
});

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join, resolve } from 'node:path';

const FOLDER = resolve('test/pages');

/** The sample reports' files, by name. */
export function sampleFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => /^sample-.*\.html$/.test(name))
    .map((name) => join(FOLDER, name));
}

/** The list page a portal would have before them. */
function listPage(): string {
  const links = sampleFiles().map((file) => {
    const title = /<title>([^_<]*)/.exec(readFileSync(file, 'utf8'))?.[1] ?? basename(file);
    return `<li><a href="${basename(file)}" title="${title}">${title}</a> <span>2024-01-18</span></li>`;
  });
  const style =
    'body{font:18px/2.2 sans-serif;width:760px;margin:60px auto}a{color:#1b5a9e}span{float:right;color:#888}';
  return `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>政府信息公开年报</title><style>${style}</style><h1>政府信息公开年报</h1><ul>${links.join('')}</ul></html>`;
}

/** The port on which the samples stand, whatever the path before their names. */
export function serveSamples(): Promise<number> {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://www.example.gov.cn').pathname);
    const file = sampleFiles().find((path) => basename(path) === name);
    const isList = name === '' || name === 'zfxxgknb';
    response.writeHead(file || isList ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(file ? readFileSync(file) : isList ? listPage() : '');
  });
  server.unref();
  return new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening((server.address() as AddressInfo).port));
  });
}

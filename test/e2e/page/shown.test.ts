import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { reportPage } from '../reportPage';

const WAIT = { timeout: 10_000 };
const ROW = /<tr>(?:(?!<tr>)[\s\S])*?一、本年新收政府信息公开申请数量[\s\S]*?<\/tr>/;
const row = ROW.exec(reportPage())?.[0] ?? '';
const wrong = row.replace('12', '99');
const styled = (rows: string, style: string): string =>
  reportPage().replace(ROW, rows).replace('</head>', `<style>${style}</style></head>`);

/** What only the browser knows: a selector that asks for more than a name, a script, a width of the window. */
const shownRight: Readonly<Record<string, string>> = {
  '/nth.html': styled(wrong + row, 'table:nth-of-type(2) tr:nth-child(4){display:none}'),
  '/narrow.html': styled(
    row.replace('>12<', '><span>自然人</span>12<'),
    '@media (min-width: 500px){td span{display:none}}',
  ),
  '/struck.html': styled(
    row.replace('>12<', '><b class="old">15</b>12<'),
    'td b:first-child{text-decoration:line-through}',
  ),
  '/clip.html': styled(
    row.replace('>12<', '><i>15</i>12<'),
    'td i{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}',
  ),
  '/far.html': styled(row.replace('>12<', '><i>15</i>12<'), 'td i{position:absolute;left:-9999px}'),
  '/size.html': styled(
    row.replace('>12<', '><b class="z">15<span>12</span></b><'),
    'b:is(.z){font-size:0} .z > span:last-child{font-size:16px}',
  ),
  '/float.html': styled(row.replace('>12<', '><i>1</i><i>2</i><'), 'td i:nth-child(n){display:block;float:left}'),
  '/flex.html': styled(row.replace('>12<', '><b><i>1</i><i>2</i></b><'), 'td > b{display:flex}'),
  '/visible.html': styled(wrong.replace('<tr>', '<tr class="w">') + row, 'tr.w{visibility:collapse}'),
  '/pale.html': reportPage().replace(
    '<p><strong>一、总体情况</strong></p>',
    '<p><strong>一、总体情况</strong></p><p>我局收到政府信息公开申请<b style="color:#fff">26</b>14件。</p>',
  ),
  '/banner.html': reportPage().replace(
    '<p><strong>一、总体情况</strong></p>',
    '<div style="position:relative;color:#fff"><canvas style="position:absolute;width:100%;height:100%;background:#036"></canvas><p style="position:relative"><strong>一、总体情况</strong></p></div>',
  ),
  '/ribbon.html': reportPage().replace(
    '<p><strong>一、总体情况</strong></p>',
    '<style>.r{position:relative;z-index:0;color:#fff}.r::before{content:"";position:absolute;inset:0;z-index:-1;background:#036}</style><p class="r"><strong>一、总体情况</strong></p>',
  ),
  '/cut.html': reportPage().replace(
    '<p><strong>一、总体情况</strong></p>',
    '<p style="background:linear-gradient(#036,#069);-webkit-background-clip:text;color:transparent"><strong>一、总体情况</strong></p>',
  ),
  '/prose.html': reportPage().replace(
    '<p><strong>一、总体情况</strong></p>',
    '<style>p > .x{display:none}</style><p><strong>一、总体情况</strong></p><p>我局收到政府信息公开申请<span class="x">26</span>14件。</p>',
  ),
};

/** Elements of a page's own, called what every object has. */
const NAMES = Object.getOwnPropertyNames(Object.prototype).filter((name) => /^[a-z]/i.test(name));
const named = NAMES.map((name) => `<${name} a="1"><p>页脚</p></${name}>`).join('');

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    ...shownRight,
    '/hiddenRight.html': styled(row + wrong, 'table:nth-of-type(2) tr:nth-child(4){display:none}'),
    '/named.html': reportPage().replace('</body>', `<constructor a>${named}</constructor></body>`),
    '/lines.html': styled(row.replace('>12<', '><i>1</i><i>2</i><'), 'td i:nth-child(n){display:block}'),
    '/wrappers.html': styled(
      row.replace('>12<', '><span>1</span><span>2</span><'),
      'td span:nth-child(n){display:block}',
    ),
    '/tab.html': reportPage().replace(
      '<div id="zoom">',
      '<style>.tab{visibility:hidden}</style><div id="zoom" class="tab">',
    ),
  });
});
afterAll(() => opened.close());

test.each(Object.keys(shownRight))('what %s keeps out of sight is not read', async (path) => {
  const page = await opened.show(path);
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '✓' });
  expect(await opened.ask(page, 'read')).toMatchObject({
    result: { verdict: 'pass', coverage: { read: 200, blank: 0 } },
  });
});

test('a right row that nobody sees does not answer for a wrong one', async () => {
  const page = await opened.show('/hiddenRight.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '1' });
});

test.each(['/lines.html', '/wrappers.html'])(
  'digits that the style of %s prints on lines are no number',
  async (path) => {
    const page = await opened.show(path);
    await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '1' });
    expect(await opened.ask(page, 'read')).toMatchObject({ result: { coverage: { read: 199 } } });
  },
);

test('a report in a tab that is not open is read, and said not to be seen', async () => {
  const page = await opened.show('/tab.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '✓' });
  expect(await opened.ask(page, 'read')).toMatchObject({ isUnseen: true });
});

test('elements may be called what every object has', async () => {
  const page = await opened.show('/named.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '✓' });
});

import { expect, test } from 'vitest';
import { foreignHost } from '../../../src/report/places/foreignHost';

test.each([
  ['another site', 'https://www.example.com/gov.cn/1.html', 'www.example.com'],
  ['a bare IP with a port', 'http://61.150.65.235:8080/zfxxgk/1.html', '61.150.65.235:8080'],
  ['an IPv6 address', 'http://[2001:db8::1]/1.html', '[2001:db8::1]'],
  ['gov.cn inside another name', 'https://www.example.gov.cn.evil.com/', 'www.example.gov.cn.evil.com'],
  ['a name that only ends in its letters', 'https://xgov.cn/', 'xgov.cn'],
  ['a hyphen where the dot should be', 'https://www-gov.cn/', 'www-gov.cn'],
  ['gov.cn as a user', 'https://www.example.gov.cn@evil.com/', 'evil.com'],
  ['gov.cn after a backslash', 'https://evil.com\\@www.example.gov.cn/', 'evil.com'],
  ['an escaped dot', 'https://www.gov.cn%2eevil.com/', 'www.gov.cn.evil.com'],
  ['a name in look-alike letters, as the browser spells it', 'https://www.gоv.cn/', 'www.xn--gv-fmc.cn'],
  ['another government', 'https://www.example.gov.uk/', 'www.example.gov.uk'],
  ['a machine of its own', 'http://localhost:3000/', 'localhost:3000'],
])('%s: %s', (_, address, host) => {
  expect(foreignHost(address)).toBe(host);
});

test.each([
  ['a site of gov.cn', 'https://www.example.gov.cn/art/1.html'],
  ['gov.cn itself', 'http://gov.cn/'],
  ['a port', 'https://www.example.gov.cn:8443/'],
  ['capitals', 'HTTPS://WWW.EXAMPLE.GOV.CN/'],
  ['a dot at the end', 'https://www.example.gov.cn./'],
  ['a Chinese name', 'https://青溪县.gov.cn/'],
  ['a Chinese full stop', 'https://www.example.gov。cn/'],
  ['a user', 'https://reader@www.example.gov.cn/'],
  ['a file', 'file:///C:/example.com/1.html'],
  ['a frame without an address', 'about:srcdoc'],
  ['a page of the browser', 'chrome-extension://example/popup.html'],
  ['words', '年报'],
  ['nothing', ''],
  ['no address', null],
])('nothing to say of %s: %s', (_, address) => {
  expect(foreignHost(address)).toBeNull();
});

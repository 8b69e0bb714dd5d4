import { describe, expect, it } from 'vitest';
import { organCodeOf } from '../../../../src/parse/identity/organCode';

// The check digits by hand.
// 014314799: 3·0+7·1+9·4+10·3+5·1+8·4+4·7+2·9 = 156 = 14·11 + 2, 11 − 2 = 9.
// 002519009: 9·2+10·5+5·1+8·9 = 145 = 13·11 + 2, 11 − 2 = 9.
// K12345677, K = 20: 60+7+18+30+20+40+24+14 = 213 = 19·11 + 4, 11 − 4 = 7.
// 000000051: 2·5 = 10, 11 − 10 = 1. 00000006X: 2·6 = 12 = 11 + 1, 11 − 1 = 10, which is written X.
// 11330127002519009K: 1+3+27+81+0+26+32+119+0+0+50+65+8+216+0+0+252 = 880 = 28·31 + 12, 31 − 12 = 19, K.
// 1133012700251900D0: 1+3+27+81+0+26+32+119+0+0+50+65+8+216+0+0+364 = 992 = 32·31, so 0.
// 12330127MB1A23451U: 1+6+27+81+0+26+32+119+420+319+25+130+16+72+40+150+28 = 1492 = 48·31 + 4, 31 − 4 = 27, U.
const ORGAN = '014314799';
const CREDIT = '11330127002519009K';

describe('an index number that begins with the code of its organ', () => {
  it.each([
    ['014314799/2024-00002', ORGAN],
    ['01431479-9/2024-00002', ORGAN],
    ['014314799-/2024-0115001', ORGAN],
    ['014314799-2024-00002', ORGAN],
    ['014314799_2024_00002', ORGAN],
    ['０１４３１４７９９／２０２４－０００２', ORGAN],
    ['014314799—2024—00002', ORGAN],
    [' 014314799 / 2024-00002', ORGAN],
    ['002519009/202401-00012', '002519009'],
    ['k12345677/2024-00001', 'K12345677'],
    ['00000006X/2024-1', '00000006X'],
    ['00000006x/2024-1', '00000006X'],
    ['000000051/2024-1', '000000051'],
    ['11330127002519009K/2024-00012', CREDIT],
    ['11330127002519009k-/2024-00012', CREDIT],
    ['１１３３０１２７００２５１９００９Ｋ／2024', CREDIT],
    ['11330127002519009K_2024_12', CREDIT],
    ['11330127002519009K', CREDIT],
    ['1133012700251900D0/2024-3', '1133012700251900D0'],
    ['12330127MB1A23451U/2024-3', '12330127MB1A23451U'],
  ])('%s', (index, code) => {
    expect(organCodeOf(index)).toBe(code);
  });
});

describe('an index number without one', () => {
  it.each([
    ['another check digit', '014314798/2024-00002'],
    ['X for another check digit', '01431479X/2024-00002'],
    ['another check character', '11330127002519009A/2024-00012'],
    ['two digits changed places', '11330127002591009K/2024-00012'],
    ['a letter the standard leaves out', '1133012700251900IK/2024-00012'],
    ['letters where the division stands', '1133A127002519009K/2024-00012'],
    ['a longer number that begins like one', '0143147991/2024-00002'],
    ['a longer number that begins like the other', '11330127002519009K1/2024'],
    ['one character short', '1133012700251900K/2024'],
    ['nothing but nine digits', '014314799'],
    ['nine digits and a serial number', '014314799-00002'],
    // 20240102: 6+0+18+40+0+8+0+4 = 76 = 6·11 + 10, 11 − 10 = 1: a date that would pass.
    ['a date and a number', '20240102-1/003'],
    ['something before it', 'GK014314799/2024-00002'],
    ['a portal’s own scheme', 'F00000-0201-2024-0001'],
    ['a short scheme', 'GK-2024-001'],
    ['words', '无'],
    ['nothing', ''],
  ])('%s: %s', (_, index) => {
    expect(organCodeOf(index)).toBeNull();
  });
});

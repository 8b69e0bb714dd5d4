import { describe, expect, it } from 'vitest';
import { masked } from '../../../src/report/privacy/masked';
import { privateNumbers } from '../../../src/report/privacy/privateNumbers';

// 11010119000101001: 7+9+0+5+0+4+2+9+0+0+0+9+0+5+0+0+2 = 52, 52 mod 11 = 8, and the eighth of 10X98765432 (from 0) is 4.
const ID = '110101190001010014';
// 11010119000101002: the last 1·2 becomes 2·2, 54 mod 11 = 10, the tenth is 2.
const OTHER = '110101190001010022';
// 6222 and fourteen noughts: doubled digits 3+4, plain 2+2 … 4 closes the ten.
const CARD = '6222000000000000004';

describe('numbers of persons', () => {
  it.each([
    [`申请人张某（身份证号：${ID}）`, '申请人张某（身份证号：110**************4）'],
    [`${ID}、${OTHER}`, '110**************4、110**************2'],
    ['证件110101 19000101 0014号', '证件110*** ******** ***4号'],
    ['证件１１０１０１１９０００１０１００１４号', '证件１１０**************４号'],
    ['电话13800001234。', '电话138****1234。'],
    ['电话 138 0000 1234', '电话 138 **** 1234'],
    ['手机138-0000-1234', '手机138-****-1234'],
    [`账号：${CARD}`, '账号：6222*************04'],
  ])('%s reads %s', (text, shown) => {
    expect(masked(text)).toBe(shown);
    expect(privateNumbers(masked(text))).toEqual([]);
  });

  it.each([
    ['another check digit', '110101190001010015'],
    ['no such day', '110101190002300014'],
    ['no such region', '990101190001010018'],
    ['a code of an organ', `统一社会信用代码：${ID}`],
    ['an index number', `索引号：${ID}/2024-00012`],
    ['part of a longer number', `9${ID}7`],
    ['a landline', '电话：0591-23165385'],
    ['an area code and eight digits', '电话05912316538'],
    ['a masked number', '申请人138****1234来电'],
    ['an amount', '收费13800001234元'],
    ['a count', '网站访问量13800001234次'],
    ['an amount with decimals', '13800001234.50万元'],
    ['a long serial number', '受理编号2023138000012345'],
    ['a card number without its word', `编号${CARD}`],
    ['an account that fails the check', '账号：6222000000000000005'],
  ])('leaves %s alone', (_, text) => {
    expect(masked(text)).toBe(text);
  });

  it.each([
    ['联系电话：13800001234', true],
    ['联系人：王科长，13800001234', true],
    ['申请人来电咨询，电话13800001234', false],
    ['村民李某13800001234反映', false],
    ['公开13800001234', false],
  ])('%s is a contact: %s', (text, isContact) => {
    expect(privateNumbers(text).map((number) => number.isContact)).toEqual([isContact]);
  });
});

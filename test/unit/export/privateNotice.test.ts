import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../src/export/copyOf';
import { lettersOf } from '../../../src/export/letters/lettersOf';
import { REGISTERS } from '../../../src/words/registers';
import { failed, pictured } from '../ui/cases';
import { book, finding, itemOf, report, result } from '../ui/pageStates';

const person = finding({
  id: 'privacy/id-number@sections.overview.paragraphs.2',
  message: { zh: '“一、总体情况”第2段有一处符合身份证号校验规则的号码（已遮盖）', en: 'an ID number' },
  addresses: ['sections.overview.paragraphs.2'],
});
const contact = finding({
  id: 'privacy/mobile@contact.preamble.1',
  severity: 'info',
  message: { zh: '开头第1段有一处作为联系方式的手机号码（已遮盖）', en: 'a contact' },
  addresses: ['preamble.1'],
});
const alone = result({
  verdict: 'fail',
  findings: [person, contact],
  items: [itemOf(person), itemOf(contact)],
  summary: { error: 1, info: 1, pass: 42 },
});

const letter = `云江市发展和改革局：
　　你单位《云江市发展和改革局2023年政府信息公开工作年度报告》（http://www.yunjiang.gov.cn/gk/202401/t20240119_1234.html，页面所示发布日期2024年1月19日）有以下1项内容疑涉个人信息，请尽快处理。
　　1．“一、总体情况”第2段有一处符合身份证号校验规则的号码。
　　核实后，确属个人信息的，请先行遮盖或者撤下，再检查附件、历史版本和转载页面是否有同一号码，并反馈处理情况；不属个人信息的，请说明。
　　本件没有写出号码，页面上的号码以你单位查看为准。本件只供处理使用，请勿转发、公开。
　　核对时间：2024年2月20日10:32（北京时间）。核对方式：勾稽 0.1.0，规则 2026-11-23，依据页面公开内容自动比对，供核实。`;

describe('a letter about a person’s number', () => {
  it('goes to the organ by itself, and says where it stands, and that the page does not mask it', () => {
    expect(copyOf('private', alone, book).text).toBe(letter);
    expect(copyOf('private', alone, book).html).toContain(
      '<p>云江市发展和改革局：</p><p style="text-indent:2em">你单位',
    );
  });

  it('speaks to no organ where the page names none', () => {
    const nobody = { ...alone, report: { ...report(), organ: null } };
    const { text } = copyOf('private', nobody, book);
    expect(text).toMatch(/^　　《云江市发展和改革局2023年/);
    expect(text).not.toContain('你单位');
  });

  it('leaves the shared letters without a word of it', () => {
    expect(lettersOf(alone)).toEqual(['list', 'private', 'selfCheck']);
    for (const register of ['notice', 'inquiry'] as const) {
      const { text } = copyOf(register, alone, book);
      expect(text).toMatch(/^核验说明\n/);
      expect(text).toContain('　　相符：42组勾稽关系相符；另有1项单独告知；另有提示1项。');
      expect(text).not.toMatch(/0项|身份证|个人信息|手机/);
    }
  });
});

describe('the letters that are offered', () => {
  it('are those that have something to say', () => {
    expect(lettersOf(result())).toEqual(['statement', 'selfCheck']);
    expect(lettersOf(failed)).toEqual(['list', 'notice', 'inquiry', 'selfCheck']);
    const both = result({ verdict: 'fail', findings: [pictured, person], items: [itemOf(pictured), itemOf(person)] });
    expect(lettersOf(both)).toEqual(['list', 'notice', 'inquiry', 'private', 'selfCheck']);
    expect(lettersOf(result({ verdict: 'notReport', report: null }))).toEqual([]);
    // None is made that nothing offers.
    expect(REGISTERS.filter((register) => ![result(), both].flatMap(lettersOf).includes(register))).toEqual([]);
  });

  it('say what was found where a statement stands in for them', () => {
    expect(copyOf('statement', failed, book).text).toContain(
      '　　相符：41组勾稽关系相符；所运行的规则发现不符1项、存疑1项，另列清单；另有提示1项。',
    );
  });
});

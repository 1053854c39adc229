import { describe, expect, it } from 'vitest';
import { searchCustomers } from '../../../src/domain/customer/search';

const customers = [
  { name: '王建国', phone: '13800138000' },
  { name: '张建国', phone: '0571-88886666' },
  { name: '建国门业', phone: '139 1234 5678' },
  { name: '单雄信', phone: '+86 137-0000-1111' },
  { name: '曾志伟装饰', phone: '02088887777 / 13512345678' },
  { name: 'Smith & Sons', phone: '4001234567' },
];
const found = (query: string, limit = 10) => searchCustomers(customers, query, limit).map(({ name }) => name);

describe('the customer search', () => {
  it('finds a name by any part, the beginning first', () => {
    expect(found('建国')).toEqual(['建国门业', '王建国', '张建国']);
    expect(found('张建国')).toEqual(['张建国']);
  });

  it('finds by pinyin and initials, polyphonic surnames by either reading', () => {
    expect(found('zjg')).toEqual(['张建国']);
    expect(found('jianguo')).toEqual(['建国门业', '王建国', '张建国']);
    expect([found('shanxx'), found('danxx')]).toEqual([['单雄信'], ['单雄信']]);
    expect([found('zengzw'), found('cengzhiwei')]).toEqual([['曾志伟装饰'], ['曾志伟装饰']]);
  });

  it('finds by three or more digits of a phone, however it is written', () => {
    expect(found('8000')).toEqual(['王建国']);
    expect(found('13912345678')).toEqual(['建国门业']);
    expect(found('+86 13700001111')).toEqual(['单雄信']);
    expect(found('1351234')).toEqual(['曾志伟装饰']);
    expect(found('057188886666')).toEqual(['张建国']);
    expect(found('13')).toEqual([]);
  });

  it('takes several words to match one and all', () => {
    expect(found('建国 138')).toEqual(['王建国']);
    expect(found('wang 138')).toEqual(['王建国']);
    expect(found('smith sons')).toEqual(['Smith & Sons']);
    expect(found('建国 9999')).toEqual([]);
  });

  it('reads full-width and capital letters, gives no more than asked, and nothing for a blank', () => {
    expect(found('ＺＪＧ')).toEqual(['张建国']);
    expect(found('jg', 2)).toHaveLength(2);
    expect(found('  ')).toEqual([]);
  });

  it('takes a pattern or markup for the text that it is', () => {
    expect(['.*', '(', '<img src=x>', '\\'].flatMap((query) => found(query))).toEqual([]);
  });
});

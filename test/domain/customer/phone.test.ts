import { describe, expect, it } from 'vitest';
import { isPhone, isSamePhone, phoneDigits } from '../../../src/domain/customer/phone';

describe('a phone number', () => {
  it('is its digits, without the country', () => {
    const mobile = [
      '138 0013 8000',
      '138-0013-8000',
      '+86 13800138000',
      '8613800138000',
      '008613800138000',
      '１３８００１３８０００',
    ];
    expect(mobile.map(phoneDigits)).toEqual(mobile.map(() => '13800138000'));
    expect(phoneDigits('(0571) 8888-6666')).toBe('057188886666');
  });

  it('has 7 to 15 digits, or is several such numbers', () => {
    const right = ['8888666', '0571-88886666', '0571-88886666转801', '13800138000/0571-88886666', '+86 138 0013 8000'];
    expect(right.filter((text) => !isPhone(text))).toEqual([]);
    const wrong = ['', '12345', '1234567890123456', '13800138000 王老板', 'abc', '13800138000/12', '=1+1234567'];
    expect(wrong.filter(isPhone)).toEqual([]);
  });

  it('is the same where one of several is', () => {
    expect(isSamePhone('0571-88886666 / 13800138000', '+8613800138000')).toBe(true);
    expect(isSamePhone('0571-88886666', '88886666')).toBe(false);
    expect(isSamePhone('', '')).toBe(false);
  });
});

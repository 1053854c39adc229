import { describe, expect, it } from 'vitest';
import { choiceAtDigit, isShorthand, matchChoices } from '../../../src/sidebar/parts/match-option';

const COLOURS = ['白色', '象牙白', '浅灰', '深灰', '红橡', '黑胡桃'].map((word) => ({ value: word, label: word }));
const matched = (typed: string) => matchChoices(COLOURS, typed).map(({ label }) => label);

describe('the choices that a text means', () => {
  it('are all where nothing is typed', () => {
    expect(matched(' ')).toHaveLength(COLOURS.length);
  });

  it.each([
    ['hht', ['黑胡桃']],
    ["hei'hu", ['黑胡桃']],
    ['heihutao', ['黑胡桃']],
    ['bai', ['白色', '象牙白']],
    ['白', ['白色', '象牙白']],
    ['灰', ['浅灰', '深灰']],
    ['5', ['红橡']],
    ['zzz', []],
  ])('are found for %s', (typed, labels) => {
    expect(matched(typed)).toEqual(labels);
  });

  it('can be named by the digit of their place, from 1', () => {
    expect(choiceAtDigit(COLOURS, '6')?.label).toBe('黑胡桃');
    expect(choiceAtDigit(COLOURS, '9')).toBeUndefined();
    expect(choiceAtDigit(COLOURS, '0')).toBeUndefined();
    expect(choiceAtDigit(COLOURS, '12')).toBeUndefined();
  });

  it('tells shorthand from words of the clerk’s own', () => {
    expect(['hht', "he'hu", '3'].map(isShorthand)).toEqual([true, true, true]);
    expect(['黑', '60线', '12', ''].map(isShorthand)).toEqual([false, false, false, false]);
  });
});

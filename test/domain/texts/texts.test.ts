import { describe, expect, it } from 'vitest';
import { type PromiseReason, promiseFor } from '../../../src/domain/order/promise';
import { releaseDeadline } from '../../../src/domain/order/release-deadline';
import { notAllowed } from '../../../src/domain/role/permission';
import type { Category } from '../../../src/domain/settings/settings';
import { fieldName, fill, problemText, promiseReason, textsFor } from '../../../src/domain/texts';
import { PROBLEM_CODES } from '../../../src/domain/texts/problem-codes';
import { chineseCalendar } from '../../support/chinese-calendar';
import { factorySettings } from '../../support/door-entry';

const chinese = textsFor('zh-CN');
const english = textsFor('en');
const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

/** Every sentence of a catalogue, with its path. */
function sentences(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part as object).flatMap(([key, value]) => sentences(value, `${path}/${key}`));
}

describe('the catalogues', () => {
  it('fill the same places with the same values in both languages', () => {
    const translated = new Map(sentences(english));
    for (const [path, sentence] of sentences(chinese)) {
      expect([path, placeholders(translated.get(path) ?? '')]).toEqual([path, placeholders(sentence)]);
    }
  });

  it('have a sentence for every problem, in characters for clerks and without them in English', () => {
    for (const code of PROBLEM_CODES) {
      expect(chinese.problems[code]).toMatch(/[\u4e00-\u9fff]/);
      expect(english.problems[code]).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe('a problem in words', () => {
  it('names who may do what one may not', () => {
    const problem = notAllowed('start-production', 'not-your-step');
    expect(problemText(problem, chinese)).toBe('由生产、跟单员、主管操作。');
    expect(problemText(problem, english)).toBe('Done by: production, follower, manager.');
  });

  it('names its field and, of several items, which', () => {
    expect(problemText({ code: 'missing', field: 'newCustomer.phone' }, chinese)).toBe('请填写电话。');
    expect(problemText({ code: 'missing', field: 'items.1.colour' }, chinese)).toBe('请填写第 2 项颜色。');
    expect(problemText({ code: 'missing', field: 'items.1.colour' }, english)).toBe(
      'Please fill in: Colour of item 2.',
    );
    expect(fieldName('key', chinese)).toBe('key');
  });

  it('fills in its values and reads choices in the words of the reader', () => {
    const params = { day: '2026-11-05', earliestOn: '2026-11-09', consent: 'factory-manager' };
    expect(problemText({ code: 'sooner-than-rush', params }, chinese)).toContain('厂长');
    expect(problemText({ code: 'sooner-than-rush', params }, english)).toContain('factory manager');
  });

  it('takes values for the text that they are', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
    expect(fill('{a} {missing}', { a: 1 })).toBe('1 {missing}');
  });
});

describe('the reason of a promise in words', () => {
  const settings = factorySettings();
  const reasonOf = (date: string, time: string, id: string, more = {}): PromiseReason => {
    const release = releaseDeadline({ date, time }, settings, chineseCalendar);
    const category = settings.categories.find((each) => each.id === id) as Category;
    return promiseFor({ release, category, rush: false, ...more }, settings, chineseCalendar).reason;
  };

  it('says when the order is released and how long its category takes (C1, C2, D1)', () => {
    expect(promiseReason(reasonOf('2026-11-24', '16:00', 'solid-wood'), chinese)).toBe(
      '16:00 之后接单，按 11-25 下单；实木门 10–15 天',
    );
    expect(promiseReason(reasonOf('2026-11-24', '15:59', 'security'), chinese)).toBe('11-24 当天下单；防盗门 9–10 天');
    expect(promiseReason(reasonOf('2026-11-28', '09:00', 'security'), chinese)).toContain('休息日接单，按 11-30 下单');
  });

  it('says what moved it, who must agree and whether it is an estimate (D1, D2)', () => {
    expect(promiseReason(reasonOf('2026-02-13', '09:00', 'steel-wood'), chinese)).toBe(
      '02-13 当天下单；钢木门 5–6 天；遇休息日，顺延到上班日；跨长假，至少留 3 个工作日',
    );
    expect(promiseReason(reasonOf('2026-11-24', '09:00', 'security', { rush: true }), chinese)).toBe(
      '11-24 当天下单；防盗门加急 7 天；待厂长同意',
    );
    expect(promiseReason(reasonOf('2026-12-29', '09:00', 'steel-wood'), chinese)).toContain('放假安排未公布');
    const agreed = reasonOf('2026-11-24', '09:00', 'solid-wood', { agreedOn: '2026-12-07' });
    expect(promiseReason(agreed, chinese)).toContain('与客户约定 12-07');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPinyin, readingsOf, soundsAlike } from '../../../src/domain/customer/pinyin';

describe('pinyin', () => {
  it.each([
    ['单', ['shan', 'dan']],
    ['曾', ['zeng', 'ceng']],
    ['解', ['xie', 'jie']],
    ['仇', ['qiu', 'chou']],
    ['查', ['zha', 'cha']],
    ['朴', ['piao', 'pu']],
    ['区', ['ou', 'qu']],
    ['盖', ['ge', 'gai']],
    ['覃', ['qin', 'tan']],
    ['谌', ['chen', 'shen']],
    ['郗', ['xi', 'chi']],
    ['褚', ['chu', 'zhu']],
    ['乐', ['yue', 'le']],
  ])('finds the surname %s by either reading', (surname, readings) => {
    for (const reading of readings) {
      expect(readingsOf(surname)).toContain(reading);
      expect(matchPinyin(`${surname}建国`, `${reading}jianguo`)).toBe('from-start');
    }
  });

  it('finds a name by syllables, initials, a mixture, and an unfinished end', () => {
    const typed = [
      'zhangjianguo',
      'zjg',
      'zhjg',
      'zhangjg',
      'zjguo',
      'zhangji',
      'z',
      'zh',
      "zhang jian'guo",
      'ZJG',
      '张jg',
    ];
    expect(typed.map((letters) => matchPinyin('张建国', letters))).toEqual(typed.map(() => 'from-start'));
    expect(matchPinyin('张建国', 'jg')).toBe('inside');
    expect(['zhao', 'zg', 'hang', 'zjgg', ''].map((letters) => matchPinyin('张建国', letters))).toEqual(
      Array(5).fill(null),
    );
  });

  it('finds 吕 by lv and lü, company names with spaces, and Latin ones', () => {
    expect([matchPinyin('吕丽', 'lvl'), matchPinyin('吕丽', 'lüli')]).toEqual(['from-start', 'from-start']);
    expect(matchPinyin('宏达 门业', 'hdmy')).toBe('from-start');
    expect(matchPinyin('ABC门业', 'abcmenye')).toBe('from-start');
  });

  it('knows the rarer characters of given names (decision 0002)', () => {
    const names = { 堃: 'kun', 玥: 'yue', 珺: 'jun', 昇: 'sheng', 垚: 'yao', 祎: 'yi', 喆: 'zhe', 鋆: 'yun' };
    for (const [character, reading] of Object.entries(names)) expect(readingsOf(character)).toContain(reading);
  });

  it('finds every name by any mixture of its own readings', () => {
    const surnames = fc.constantFrom(...'单曾解仇查朴王李张欧阳安吕');
    const character = fc.constantFrom(...'建国伟芳丽安恩昂艳长乐行重');
    const name = fc
      .tuple(surnames, fc.array(character, { minLength: 1, maxLength: 3 }))
      .map(([a, rest]) => [a, ...rest]);
    fc.assert(
      fc.property(name, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (characters, picks) => {
        const letters = characters.map((each, at) => {
          const readings = readingsOf(each);
          const reading = readings[(picks[at] ?? 0) % readings.length] ?? '';
          return (picks[at + 4] ?? 0) % 2 ? reading : reading.slice(0, 1);
        });
        expect(matchPinyin(characters.join(''), letters.join(''))).toBe('from-start');
      }),
    );
  });

  it('takes no more steps for letters that can be cut in countless ways', () => {
    const name = '安安恩安昂安恩安安昂'.repeat(5);
    expect(matchPinyin(name, `${'anan'.repeat(200)}!`)).toBeNull();
  });
});

describe('names that sound alike', () => {
  it('are heard the same over the phone, whatever their characters', () => {
    expect([soundsAlike('张伟', '章威'), soundsAlike('李晓红', '李小红'), soundsAlike('单立', '山丽')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([soundsAlike('张伟', '张薇薇'), soundsAlike('张伟', '王伟')]).toEqual([false, false]);
  });
});

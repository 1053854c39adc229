import { soundsAlike } from './pinyin';

/** What is said and left out at will around the name of a customer. */
const COMPANY_WORDS =
  /(?:股份|集团)?有限(?:责任)?公司|公司|集团|经营部|门市部|专卖店|旗舰店|商行|商店|工厂|门业|门窗|木门|装饰|装潢|建材|家居|先生|女士|小姐|老板|经理/g;

/** Two characters of a company's name are too few to find it within another. */
const SHORTEST_PART = 3;

/**
 * Could two customers be one and the same by name (G1)? The same but for spaces, case and company words; the same in
 * sound (张伟, 章伟); or one the part of the other (宏达兴, 浙江宏达兴门业有限公司).
 */
export function isLikeName(a: string, b: string): boolean {
  const [whole, otherWhole] = [bare(a), bare(b)];
  if (whole === '' || otherWhole === '') return false;
  if (whole === otherWhole) return true;
  const [core, otherCore] = [coreOf(whole), coreOf(otherWhole)];
  return soundsAlike(core, otherCore) || isPart(core, otherCore) || isPart(otherCore, core);
}

function isPart(part: string, whole: string): boolean {
  return [...part].length >= SHORTEST_PART && whole.includes(part);
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_·•.,，。、()（）[\]【】"'“”‘’&]/g, '');
}

function coreOf(bareName: string): string {
  const core = bareName.replace(COMPANY_WORDS, '');
  return [...core].length >= 2 ? core : bareName;
}

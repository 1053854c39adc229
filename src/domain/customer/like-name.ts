import { soundsAlike } from './pinyin';

/** The legal form of a company, at the end of its name or before it. */
const LEGAL_FORM = /(?:股份|集团)?有限(?:责任)?公司|集团|公司/g;

/** What is said and left out at will around the name of a customer. */
const TRADE_OR_TITLE =
  /经营部|门市部|专卖店|旗舰店|商行|商店|工厂|门业|门窗|木门|装饰|装潢|建材|家居|先生|女士|小姐|老板|经理/g;

/** Two characters of a company's name are too few to find it within another. */
const SHORTEST_PART = 3;

/**
 * Could two customers be one and the same by name (G1)? The same but for spaces, case and company words; the same in
 * sound (张伟, 章威); or one the part of the other (宏达装饰, 浙江宏达装饰有限公司).
 */
export function isLikeName(a: string, b: string): boolean {
  const [name, otherName] = [withoutLegalForm(a), withoutLegalForm(b)];
  if (name === '' || otherName === '') return false;
  return soundsAlike(coreOf(name), coreOf(otherName)) || isPart(name, otherName) || isPart(otherName, name);
}

function isPart(part: string, whole: string): boolean {
  return [...part].length >= SHORTEST_PART && whole.includes(part);
}

function withoutLegalForm(name: string): string {
  const bare = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_·•.,，。、()（）[\]【】"'“”‘’&]/g, '');
  return bare.replace(LEGAL_FORM, '') || bare;
}

/** Two people are told apart by no less than this: what is left of 王老板 is too little. */
function coreOf(name: string): string {
  const core = name.replace(TRADE_OR_TITLE, '');
  return [...core].length >= 2 ? core : name;
}

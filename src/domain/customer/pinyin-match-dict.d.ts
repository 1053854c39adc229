/** The dictionary of pinyin-match, which ships without types: characters by toneless syllable, ü written v. */
declare module 'pinyin-match/src/simplified_dict.js' {
  export const dict: Readonly<Record<string, string>>;
}

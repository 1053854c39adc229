/** Whole fen: a hundredth of a yuan, the only unit of money in code. */
export type Fen = number;

/** An amount as people read it: `¥1,234.50`, `-¥0.05`. Takes whole fen. */
export function formatYuan(fen: Fen): string {
  const [yuan, cents] = plainYuan(Math.abs(fen)).split('.') as [string, string];
  return `${fen < 0 ? '-' : ''}¥${yuan.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

/** An amount as people type it into a field: `1234.50`. Takes whole fen. */
export function plainYuan(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The whole fen of an amount in yuan as typed: `1234.5`, `¥1,234.50`, `1234.50元`; null where it is no amount,
 * has parts of a fen or is too large to be exact. Reads digits, so nothing is rounded.
 */
export function parseYuan(text: string): Fen | null {
  const typed = halfWidth(text)
    .replace(/\s/g, '')
    .replace(/^(-?)¥/, '$1')
    .replace(/元$/, '');
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{0,2})0*)?$/.exec(typed);
  if (!match) return null;
  const [, sign, yuan = '', cents = ''] = match;
  const fen = Number(yuan.replace(/,/g, '') + cents.padEnd(2, '0'));
  if (!Number.isSafeInteger(fen)) return null;
  return sign && fen ? -fen : fen;
}

/** Digits and signs that Chinese input methods type full-width. */
function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .replace(/−/g, '-');
}
